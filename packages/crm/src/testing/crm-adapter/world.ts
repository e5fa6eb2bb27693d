import type {
  AccessToken,
  CrmAdapter,
  OfferRequest,
  OrderNumber,
  ProductId,
  ReferenceId,
  StepId,
} from '@landerpay/checkout';
import type { World } from '../contract/contract-case.js';

/**
 * What happens to the next order, or upsale, that the adapter is asked to import.
 *
 * - `declined`: the card is refused, as `InvalidPaymentMethod`.
 * - `answer-lost`: the order is made, and the answer never reaches the page.
 * - `request-lost`: the request never reaches the other side.
 * - `settles-late`: the order is made, but the other side does not know it yet when it answers.
 */
export type AdapterEvent = 'declined' | 'answer-lost' | 'request-lost' | 'settles-late';

/** An adapter, and the world behind it that a case is played in: one buyer, and a shop that sells him something. */
export type CrmAdapterWorld = World & {
  readonly adapter: CrmAdapter;
  /** What the shop sells, once. */
  readonly sold: OfferRequest;
  /** A product that the shop does not sell. */
  readonly unsold: ProductId;
  /**
   * A step that the shop offers once to who has ordered `sold`, paid once and by a reference of its own; needed by an
   * adapter with `importUpsale`.
   */
  readonly step?: StepId;
  /** What the shop bills again, and a billing agreement that was never used; left out by a shop that bills nothing again. */
  readonly recurring?: {
    readonly sold: OfferRequest;
    readonly newAgreement: () => ReferenceId | Promise<ReferenceId>;
  };
  /** The buyer's token. */
  readonly accessToken: AccessToken;
  /** A reference that was never used and that the buyer can pay with. */
  readonly newReference: () => ReferenceId | Promise<ReferenceId>;
  /** Every order that was really made, as the CRM's own book has it. */
  readonly orders: () => readonly OrderNumber[] | Promise<readonly OrderNumber[]>;
  /** Plans what happens to the next import. */
  readonly next: (event: AdapterEvent) => void | Promise<void>;
  /** Lets enough time pass that another look-up may know more; in a test, by moving a clock. */
  readonly passTime: () => void | Promise<void>;
};
