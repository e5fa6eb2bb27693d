import {
  type AccessToken,
  type CrmAdapter,
  type Declined,
  expectedOf,
  type ImportOrderRequest,
  type Rejected,
  toDecimal,
} from '@landerpay/checkout';
import type { MemoryAdapter } from '@landerpay/crm/testing';
import type { AmazonRemote, DeclineReason } from '@landerpay/simulator/amazon/in-page';

type Parts = {
  readonly amazon: AmazonRemote;
  readonly shop: MemoryAdapter;
  /** How the page reaches the shop. */
  readonly reached: CrmAdapter;
  /** Whether the shop passes Amazon's reasons on. */
  readonly namesReasons: boolean;
};

const declined = (reason: DeclineReason, isNamed: boolean): Declined => ({
  outcome: 'declined',
  reason: isNamed ? reason : 'Declined',
  retry: reason === 'AmazonRejected' ? 'new-reference' : 'same-reference',
});

/** The countries that the shop ships to. */
const shipsTo: readonly string[] = ['US', 'NL'];

/** What the shop says of the address that the buyer chose, if it does not ship there. */
const addressRefused = (
  amazon: AmazonRemote,
  { reference }: ImportOrderRequest,
  accessToken: AccessToken,
): Rejected | undefined => {
  const described = amazon.describe({ reference, accessToken });
  const country = described.result === 'known' ? described.shippingAddress?.countryCode : undefined;
  return country === undefined || shipsTo.includes(country)
    ? undefined
    : {
        outcome: 'rejected',
        because: 'fields',
        fields: [{ field: 'shipCountry', problem: 'invalid' }],
      };
};

/** Whether the shop refuses the order before it asks for money: another price, or bought before. */
const isRefused = async (
  shop: MemoryAdapter,
  { lines, expected, again }: ImportOrderRequest,
): Promise<boolean> => {
  const offer = await shop.getOffer({ kind: 'one-time', lines });
  const isAsked = shop.orders.length > 0 && again === undefined;
  return isAsked || JSON.stringify(expectedOf(offer)) !== JSON.stringify(expected);
};

/**
 * Lets every order be paid at simulated Amazon before the shop books it, as a CRM does it: only then does Amazon know
 * which card it declined, and show it so in the wallet.
 */
export const paidAtAmazon = ({ amazon, shop, reached, namesReasons }: Parts): CrmAdapter => ({
  ...reached,
  importOrder: async (request, call) => {
    if (await isRefused(shop, request)) return reached.importOrder(request, call);
    const rejected = addressRefused(amazon, request, call.accessToken);
    if (rejected) return rejected;
    const { total, currency } = request.expected;
    const paid = amazon.charge({
      reference: request.reference,
      accessToken: call.accessToken,
      amount: toDecimal({ amount: total, currency }),
      currency,
      for: call.key,
    });
    switch (paid.result) {
      case 'approved':
        return reached.importOrder(request, call);
      case 'declined':
        return declined(paid.reason, namesReasons);
      case 'refused':
        return { outcome: 'refusal', code: 'token-refused', detail: paid.message };
      default:
        return paid satisfies never;
    }
  },
});
