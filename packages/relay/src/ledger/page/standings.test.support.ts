import type { OrderNumber } from '@landerpay/checkout';
import type { AttemptId } from '../../secrets/identifiers.js';
import {
  claimedIn,
  claimOf,
  declined,
  type openLedgerWorld,
  placedAs,
  sentIn,
} from '../../test-world/ledger-world.test.support.js';
import { orderNumber } from '../../test-world/scripted-crm.test.support.js';
import type { Lease } from '../attempt.js';
import type { Verdict } from '../verdict.js';

type World = ReturnType<typeof openLedgerWorld>;

/** An attempt that was brought somewhere, with the lease that it had, and the declined attempt before it, if any. */
export type Standing = World & {
  readonly attempt: AttemptId;
  readonly lease: Lease;
  readonly order: OrderNumber;
  readonly earlier: AttemptId | null;
};

/** An attempt that nobody comes back for ends after this, in milliseconds; a lease of the world takes less. */
export const abandonedAfter = 1_000;

const leaseFor = 100;

/** Every verdict that the ledger takes, about an order. */
export const verdictsOn = (order: OrderNumber): Readonly<Record<Verdict['becomes'], Verdict>> => ({
  placed: { becomes: 'placed', answer: placedAs(order) },
  review: { becomes: 'review', answer: placedAs(order, 'pending') },
  declined,
  rejected: { becomes: 'rejected', answer: { outcome: 'rejected', because: 'account' } },
  'not-booked': { becomes: 'not-booked' },
  'awaiting-buyer': {
    becomes: 'awaiting-buyer',
    answer: { outcome: 'action-required', url: 'https://pay.example', expiresAt: '2026-03-01T12:00:00.000Z' },
  },
  settling: { becomes: 'settling' },
  held: { becomes: 'held', because: 'booked-differently' },
});

type Bring = (standing: Standing) => Promise<unknown>;

const identify: Bring = ({ ledger, lease, order }) => ledger.identify(lease, order, leaseFor);

const send: Bring = async (standing) => {
  await identify(standing);
  await standing.ledger.markSent(standing.lease, 10, leaseFor);
};

const learn =
  (...verdicts: readonly Verdict[]): Bring =>
  async (standing) => {
    await send(standing);
    for (const verdict of verdicts) await standing.ledger.record(standing.attempt, verdict, null);
  };

const learnThat =
  (becomes: Verdict['becomes']): Bring =>
  (standing) =>
    learn(verdictsOn(standing.order)[becomes])(standing);

const nothing: Bring = () => Promise.resolve();

/** How an attempt is brought somewhere, and for how long nobody comes back then, in milliseconds. */
export type Place = { readonly bring: Bring; readonly wait: number };

const acted = (bring: Bring): Place => ({ bring, wait: 0 });
const left = (bring: Bring): Place => ({ bring, wait: leaseFor });
const abandoned = (bring: Bring): Place => ({ bring, wait: leaseFor + abandonedAfter });

/** Every place where an attempt can stand, by its name in the page. */
export const places: Readonly<Record<string, Place>> = {
  'claimed, acted for': acted(nothing),
  'claimed, left': left(nothing),
  'claimed, abandoned': abandoned(nothing),
  'identified, acted for': acted(identify),
  'identified, left': left(identify),
  'identified, abandoned': abandoned(identify),
  'sent, acted for': acted(send),
  'sent, left': left(send),
  settling: acted(learnThat('settling')),
  'awaiting-buyer': acted(learnThat('awaiting-buyer')),
  'held, booked-differently': acted(learnThat('held')),
  'held, unsettled-too-long': acted(learn({ becomes: 'held', because: 'unsettled-too-long' })),
  review: acted(learnThat('review')),
  'placed, in review': acted((standing) =>
    learn({ becomes: 'placed', answer: placedAs(standing.order, 'pending') })(standing),
  ),
  'placed, for good': acted(learnThat('placed')),
  declined: acted(learnThat('declined')),
  rejected: acted(learnThat('rejected')),
  'not-sent': acted(({ ledger, lease }) => ledger.endUnsent(lease, null)),
  'not-booked': acted(learn({ becomes: 'settling' }, { becomes: 'not-booked' })),
};

let made = 0;

/** Brings a new buyer’s attempt there; `second` where one before it was declined. */
export const standAt = async (world: World, { bring }: Place, second: boolean): Promise<Standing> => {
  made += 1;
  const buyer = `buyer ${made}`;
  const paidWith = `S01-0000000-${String(made).padStart(7, '0')}`;
  const order = orderNumber(`ORDER${made}`);
  const earlier = second
    ? (await sentIn(world.ledger, order, claimOf({ buyer, paidWith }))).attempt.id
    : null;
  if (earlier !== null) await world.ledger.record(earlier, declined, null);
  const claim = claimOf({ buyer, paidWith, number: second ? 2 : 1 });
  const { attempt, lease } = await claimedIn(world.ledger, claim);
  const standing: Standing = { ...world, attempt: attempt.id, lease, order, earlier };
  await bring(standing);
  return standing;
};
