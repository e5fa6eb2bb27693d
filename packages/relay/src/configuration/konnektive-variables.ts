import * as v from 'valibot';

const customField = (name: string) =>
  v.picklist(
    ['custom1', 'custom2', 'custom3', 'custom4', 'custom5'],
    `${name} must be custom1, custom2, custom3, custom4 or custom5: a field of the campaign that nothing else writes.`,
  );

const wholeNumber = (name: string, meaning: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, `${name} must be a whole number: ${meaning}.`),
    v.transform(Number),
  );

/** What the relay is told about its CRM. What the backend checks by itself is only read here. */
export const konnektiveVariables = v.object({
  KONNEKTIVE_URL: v.optional(v.string(), 'https://api.konnektive.com'),
  KONNEKTIVE_LOGIN_ID: v.optional(v.string(), ''),
  KONNEKTIVE_PASSWORD: v.optional(v.string(), ''),
  KONNEKTIVE_CAMPAIGN_ID: v.optional(v.string(), ''),
  KONNEKTIVE_BILLER_ID: v.optional(v.string(), ''),
  KONNEKTIVE_MARK_FIELD: v.optional(customField('KONNEKTIVE_MARK_FIELD')),
  KONNEKTIVE_TERMS_FIELD: v.optional(customField('KONNEKTIVE_TERMS_FIELD')),
  KONNEKTIVE_UPSALE_PAYMENT: v.optional(
    v.picklist(
      ['amazon', 'order'],
      'KONNEKTIVE_UPSALE_PAYMENT must be "amazon", to pay an upsale with the reference that comes with it, or "order", to let the CRM charge what the order was paid with.',
    ),
  ),
  KONNEKTIVE_UPSALE_PRODUCT: v.optional(
    v.picklist(
      ['single', 'numbered'],
      'KONNEKTIVE_UPSALE_PRODUCT must be "single", for productId, or "numbered", for product1_id.',
    ),
  ),
  KONNEKTIVE_RETURN_ORIGIN: v.optional(v.string()),
  KONNEKTIVE_RETURN_PATH: v.optional(v.string()),
  KONNEKTIVE_RETURN_ERROR_PATH: v.optional(v.string()),
  KONNEKTIVE_OPEN_CALLS: v.optional(
    wholeNumber('KONNEKTIVE_OPEN_CALLS', 'how many calls may be open at the CRM at once'),
  ),
  KONNEKTIVE_LONGEST_WAIT: v.optional(
    wholeNumber('KONNEKTIVE_LONGEST_WAIT', 'how many milliseconds a call may wait for another one to end'),
  ),
  KONNEKTIVE_CHARGE_TIME_LIMIT: v.optional(
    wholeNumber('KONNEKTIVE_CHARGE_TIME_LIMIT', 'how many milliseconds a charge may take'),
  ),
  KONNEKTIVE_QUERY_TIME_LIMIT: v.optional(
    wholeNumber('KONNEKTIVE_QUERY_TIME_LIMIT', 'how many milliseconds a look-up may take'),
  ),
});

export type KonnektiveVariables = v.InferOutput<typeof konnektiveVariables>;
