import * as v from 'valibot';
import { attemptId, buyerHash, leaseToken, purchaseId } from './identifiers.js';

/** Bytes of a cryptographic source. */
export type RandomBytes = (length: number) => Uint8Array;

/** New ids of 128 random bits. */
export const createRandomIds = (randomBytes: RandomBytes) => {
  const next = (): string => Buffer.from(randomBytes(16)).toString('base64url');
  return {
    purchase: () => v.parse(purchaseId, next()),
    attempt: () => v.parse(attemptId, next()),
    /** Stands for a buyer whom nobody shall know again. */
    buyer: () => v.parse(buyerHash, Buffer.from(randomBytes(32)).toString('base64url')),
    lease: () => v.parse(leaseToken, next()),
  };
};

export type RandomIds = ReturnType<typeof createRandomIds>;
