import type { OrderNumber } from '@landerpay/checkout';
import type { Shop } from '../shop.test.support.js';

/**
 * What happens to the next order at the CRM.
 *
 * - `declined`: the card is refused as `InvalidPaymentMethod`, without Amazon's doing.
 * - `answer-lost`, `request-lost`: the connection breaks after or before the order is booked.
 * - `gateway`: a gateway answers with a page that quotes this text, and nothing is booked.
 * - `login-refused`: the CRM does not know the shop.
 * - `review`: the order is booked, and looked at by a person.
 * - `held`: the call waits, with nothing booked, until `release()`.
 */
export type OrderEvent =
  | 'declined'
  | 'answer-lost'
  | 'request-lost'
  | 'login-refused'
  | 'review'
  | 'held'
  | { readonly gateway: string };

/** What can happen to an upsale; a review is of the whole order in some CRMs, and of the upsale in others. */
export type UpsaleEvent = Exclude<OrderEvent, 'review'>;

type SameForAll =
  | 'relay'
  | 'ledger'
  | 'book'
  | 'openLedger'
  | 'openRelay'
  | 'amazon'
  | 'clock'
  | 'advance'
  | 'untilTimers';

/** A shop whose CRM may be any: tests with it must not know which. */
export type CrmShop = Pick<Shop, SameForAll | 'events' | 'alarms' | 'states' | 'firstAttempt'> & {
  readonly nextOrder: (event: OrderEvent) => void;
  /** As `nextOrder`, for the next upsale. */
  readonly nextUpsale: (event: UpsaleEvent) => void;
  /** The next look-up is answered by a gateway. */
  readonly failNextLookUp: () => void;
  readonly untilHeld: () => Promise<void>;
  readonly release: () => void;
  /** A person has looked at an order, and takes it. */
  readonly approve: (order: string) => void;
  /** Every order that was charged, as the CRM's own book has it, and how often. */
  readonly charged: () => readonly { readonly order: OrderNumber; readonly times: number }[];
  /** What the relay logs in with. */
  readonly login: readonly string[];
  readonly crmName: 'Konnektive' | 'Meridian';
  /** The CRM on the wire, for a relay in another process. */
  readonly crmOnTheWire: (request: Request) => Response | Promise<Response>;
};
