/**
 * What the CRM is believed to do, where nobody has recorded it. Every one is a switch, so that a client can be
 * tested against the other possibility too.
 */
export type Behaviour = {
  /**
   * An import with the id of an order that has been booked: `error` refuses and books nothing, `replay` gives the
   * same order back, `double` charges a second time. Two imports at once count as one after the other.
   */
  readonly completeOrderReimport: 'error' | 'replay' | 'double';
  /** A lead without an order id while the same campaign has a PARTIAL order from the same `ipAddress`. */
  readonly leadWithoutOrderId: 'reuses-partial-of-ip-address' | 'makes-new-order';
  /** A `couponCode` that the campaign does not have. */
  readonly unknownCoupon: 'ignored' | 'refused';
  /** An expired or unknown Amazon token passes if the caller sent an address of its own. */
  readonly tokenOptional: boolean;
  /** A parameter that stands in the query and in the body. */
  readonly namedTwice: 'body-wins' | 'query-wins';
  readonly jsonBody: 'ignored' | 'read';
  /** What `product1_price` and a product's price count for. */
  readonly priceIsFor: 'unit' | 'line';
  /** An upsale on an Amazon reference of its own: has its own limit, or counts with all upsales against the order's. */
  readonly upsaleOnOwnReference: 'own-limit' | 'limit-of-the-order';
  /** A product that is billed again, paid with an Amazon reference that is good for one order. */
  readonly recurringOnOrderReference: 'refused' | 'accepted';
  /** A click with a `sessionId` that the CRM does not know. */
  readonly unknownSession: 'starts-new' | 'refused';
  /** Whether an order takes no more upsales once `/order/confirm/` has sent its mail. */
  readonly confirmClosesUpsell: boolean;
  /** What is charged for an upsale with `replaceProductId`: how much more it costs, or its whole price. */
  readonly replacementCosts: 'the-difference' | 'its-price';
  /** Whether `/campaign/query/` answers its campaigns as an object keyed by campaign id, as clients read it, or as a list. */
  readonly campaignsFound: 'by-campaign-id' | 'list';
  /** `text/html` is what some clients of the live service were sent. */
  readonly replyContentType: 'application/json' | 'text/html';
};

/** What the stand-in does where the CRM's behaviour is only believed, unless told otherwise. */
export const defaultBehaviour: Behaviour = {
  completeOrderReimport: 'error',
  leadWithoutOrderId: 'reuses-partial-of-ip-address',
  unknownCoupon: 'ignored',
  tokenOptional: false,
  namedTwice: 'body-wins',
  jsonBody: 'ignored',
  priceIsFor: 'unit',
  upsaleOnOwnReference: 'own-limit',
  recurringOnOrderReference: 'refused',
  unknownSession: 'starts-new',
  confirmClosesUpsell: false,
  replacementCosts: 'the-difference',
  campaignsFound: 'by-campaign-id',
  replyContentType: 'application/json',
};
