import * as v from 'valibot';

const addressSchema = v.object({
  name: v.string(),
  addressLine1: v.string(),
  addressLine2: v.nullish(v.string(), ''),
  city: v.string(),
  stateOrRegion: v.nullish(v.string(), ''),
  postalCode: v.string(),
  countryCode: v.string(),
  phone: v.nullish(v.string(), ''),
});

/** An address as Amazon gives it out to whoever shows the buyer's token. */
export type AmazonAddress = v.InferOutput<typeof addressSchema>;

/** What `describe` answers; the buyer's card is Amazon's business and not read. */
export const descriptionSchema = v.variant('result', [
  v.object({
    result: v.literal('known'),
    kind: v.picklist(['order-reference', 'billing-agreement']),
    shippingAddress: v.nullable(addressSchema),
    billingAddress: v.nullable(addressSchema),
  }),
  v.object({
    result: v.literal('unknown'),
    code: v.picklist(['InvalidOrderReferenceId', 'TokenUnknown', 'TokenExpired', 'BuyerNotAssociated']),
  }),
]);

export type Description = v.InferOutput<typeof descriptionSchema>;

/** What `charge` answers. */
export const chargeAnswerSchema = v.variant('result', [
  v.object({ result: v.literal('approved') }),
  v.object({
    result: v.literal('declined'),
    reason: v.picklist([
      'InvalidPaymentMethod',
      'AmazonRejected',
      'TransactionTimedOut',
      'ProcessingFailure',
    ]),
  }),
  v.object({ result: v.literal('refused'), code: v.pipe(v.string(), v.nonEmpty()) }),
]);

export type ChargeAnswer = v.InferOutput<typeof chargeAnswerSchema>;

export type ChargeRequest = {
  readonly reference: string;
  /** Left out when the CRM was told to go on without a valid one. */
  readonly accessToken?: string;
  /** A decimal string, like `53.95`. */
  readonly amount: string;
  readonly currency: string;
  /** The CRM's order id: a reference that has paid for one order pays for no other. */
  readonly for: string;
};

/** Amazon, as seen from the CRM's servers. */
export type AmazonService = {
  readonly describe: (reference: string, accessToken?: string) => Promise<Description>;
  readonly charge: (request: ChargeRequest) => Promise<ChargeAnswer>;
};
