import {
  type Answer,
  expectedOf,
  type IdempotencyKey,
  type ImportOrderRequest,
  idempotencyKeyFrom,
  LanderpayError,
  type Offer,
  type OrderNumber,
  type PlacedOrder,
  type ReferenceId,
} from '@landerpay/checkout';
import { promise, rejectionOf } from '../contract/promise.js';
import type { CrmAdapterWorld } from './world.js';

export const newKey = (): IdempotencyKey => idempotencyKeyFrom(crypto.getRandomValues(new Uint8Array(32)));

export const offerOf = ({ adapter, sold }: CrmAdapterWorld): Promise<Offer> => adapter.getOffer(sold);

type Wish = { readonly reference?: ReferenceId; readonly attempt?: number; readonly again?: OrderNumber };

/** What a page would send for this offer. */
export const requestFor = async (
  world: CrmAdapterWorld,
  { reference, attempt = 1, again }: Wish = {},
): Promise<ImportOrderRequest> => ({
  reference: reference ?? (await world.newReference()),
  attempt,
  lines: world.sold.lines,
  expected: expectedOf(await offerOf(world)),
  ...(again === undefined ? {} : { again }),
});

export const send = (
  { adapter, accessToken }: CrmAdapterWorld,
  key: IdempotencyKey,
  request: ImportOrderRequest,
): Promise<Answer> => adapter.importOrder(request, { key, accessToken });

/** The order of an answer that must be `placed`. */
export const placedIn = (answer: Answer): PlacedOrder => {
  promise(answer.outcome === 'placed', 'The order must be placed.', answer);
  return answer.order;
};

/** A lost answer must be a rejection that says so, and never an outcome. */
export const losing = async (call: Promise<Answer>): Promise<void> => {
  const error = await rejectionOf(call, 'importOrder must reject when no answer came.');
  promise(error instanceof LanderpayError, 'What it rejects with must be a LanderpayError.', error);
  promise(error.retryable, 'A lost answer must be `retryable`.', error);
};

const enoughLookUps = 50;

/** Looks up as a page does, until the attempt is no longer settling. */
export const lookUp = async (world: CrmAdapterWorld, key: IdempotencyKey): Promise<Answer> => {
  for (let lookUps = 0; lookUps < enoughLookUps; lookUps += 1) {
    const answer = await world.adapter.findAttempt(key);
    if (answer.outcome !== 'settling') return answer;
    await world.passTime();
  }
  return world.adapter.findAttempt(key);
};
