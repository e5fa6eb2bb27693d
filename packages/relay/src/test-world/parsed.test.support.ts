import {
  type AccessToken,
  type IdempotencyKey,
  idempotencyKeyFrom,
  type Line,
  type ProductId,
  parseAccessToken,
  parseProductId,
  parseReferenceId,
  parseStepId,
  type ReferenceId,
  type StepId,
} from '@landerpay/checkout';

const parsed = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new TypeError(`The test wrote something that is no ${what}.`);
  return value;
};

export const product = (name: string): ProductId => parsed(parseProductId(name), 'product id');
export const step = (name: string): StepId => parsed(parseStepId(name), 'step id');
export const reference = (id: string): ReferenceId => parsed(parseReferenceId(id), 'reference id');
export const token = (text: string): AccessToken => parsed(parseAccessToken(text), 'access token');

/** The starter kit, once; or so many of another product. */
export const lines = (name = 'starter-kit', quantity = 1): readonly Line[] => [
  { product: product(name), quantity },
];

export const newKey = (): IdempotencyKey => idempotencyKeyFrom(crypto.getRandomValues(new Uint8Array(32)));
