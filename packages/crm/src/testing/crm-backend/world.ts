import type {
  AccessToken,
  CrmBackend,
  CrmOrderDraft,
  OrderNumber,
  PricedLine,
  ReferenceId,
} from '@landerpay/checkout';
import type { World } from '../contract/contract-case.js';

/**
 * What happens to the next call to the CRM.
 *
 * - `declined`: the card is refused, as `InvalidPaymentMethod`.
 * - `answer-lost`: the CRM does what it was asked, and the connection breaks before its answer.
 * - `request-lost`: the connection breaks before the CRM does anything.
 * - `unreachable`: no connection comes about (name look-up, refused).
 * - `login-refused`: the CRM does not know the shop.
 * - `{ status, body }`: something between us and the CRM answers this instead, and nothing is done.
 */
export type CrmEvent =
  | 'declined'
  | 'answer-lost'
  | 'request-lost'
  | 'unreachable'
  | 'login-refused'
  | { readonly status: number; readonly body: string };

/** A backend, and the CRM behind it that a case is played in. */
export type CrmBackendWorld = World & {
  readonly backend: CrmBackend;
  /** A purchase of what the CRM sells, with a mark that was never used. Always of the same buyer and address. */
  readonly newDraft: () => CrmOrderDraft;
  /** A reference that was never used, and the token of the buyer who can pay with it. */
  readonly newPayment: () =>
    | { readonly reference: ReferenceId; readonly accessToken: AccessToken }
    | Promise<{ readonly reference: ReferenceId; readonly accessToken: AccessToken }>;
  /** How often money was taken, for all orders together, as the CRM's own book has it. */
  readonly charges: () => number | Promise<number>;
  /** How many calls have come to the CRM. */
  readonly calls: () => number | Promise<number>;
  /** The call that came to the CRM last: address and body as one text, percent-encoding undone. */
  readonly received: () => string | Promise<string>;
  /** Plans what happens to the next call. */
  readonly next: (event: CrmEvent) => void | Promise<void>;
  /** A number that no order of the CRM has. */
  readonly unknownOrder: OrderNumber;
  /** What the backend logs in with, each text of it: none may come out again. */
  readonly secrets: readonly string[];
  /** A line of another product than those of `newDraft`, to be sold as an upsale; if the backend declares `upsale`. */
  readonly upsaleLine?: PricedLine;
};
