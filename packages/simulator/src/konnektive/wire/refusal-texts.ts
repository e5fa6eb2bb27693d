/**
 * What the CRM says when it refuses. "Known" texts are recorded from the live service or quoted by its clients;
 * the others are the stand-in's own, because nobody has published the CRM's: match on them in no code.
 */
export const refusalTexts = {
  /** Known. */
  badLogin: 'Could not authenticate credentials',
  /** Known: no product, an unknown campaign, a product that the campaign does not have. */
  noProducts: 'No products exist in the order',
  /** Known: an empty result is an error. */
  noOrders: 'No orders matching those parameters could be found',
  /** Known form. */
  noCampaigns: 'No campaigns matching those parameters could be found',
  /** Known. */
  namesRequired: 'First and last name are required fields.',
  /** Known, in a map of fields. */
  required: 'is a required field',
  /** Known form. */
  declined: (reason: string) => `Transaction Declined: ${reason}`,
  /** Known form, in a map of fields. */
  notOneOf: (values: readonly string[]) =>
    `Not a valid input. Must be in: ${values.map((value) => `'${value}'`).join(', ')}`,
  /** Known. */
  actionRequired: 'action is a required value',
  /** Known. */
  noCustomer: 'Customer not found',
  /** Known form. */
  noTransactions: 'No transactions matching those parameters could be found',
  addressNotAllowed: (address: string) => `IP address not whitelisted: ${address}`,
  notPermitted: (endpoint: string) => `This API user is not permitted to call ${endpoint}`,
  tooManyCalls: 'Too many open queries for this account',
  contactRequired: 'Email address or phone number is required.',
  alreadyBooked: (orderId: string) => `Order ${orderId} cannot be imported again`,
  noUpsale: (orderId: string, why: string) => `Order ${orderId} takes no upsale: ${why}`,
  notConfirmable: (orderId: string, status: string) =>
    `Order ${orderId} cannot be confirmed: it is ${status}`,
  agreementNeeded: 'A recurring product cannot be paid with an Amazon order reference',
  unknownSession: 'is not the id of a session',
  notInOrder: 'is not in the order',
  notPossible: (orderId: string, why: string) => `Order ${orderId} does not take this: ${why}`,
  moreThanRemains: 'is more than remains to be refunded',
  notSimulated: 'is not simulated',
  unknownCoupon: 'is not the code of a coupon',
  unknownOrder: 'is not the id of an order',
  unknownCampaign: 'is not the id of a campaign',
  unknownBiller: 'is not the id of a biller',
  tooLong: (limit: number) => `is longer than ${limit} characters`,
  malformed: 'is not valid',
  repeatedProduct: 'is already in the order',
  amazonRefused: (code: string) => `Amazon Pay refused the order: ${code}`,
} as const;
