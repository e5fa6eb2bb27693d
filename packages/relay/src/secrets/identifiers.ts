import * as v from 'valibot';

const digest = <const Name extends string>(name: Name) =>
  v.pipe(v.string(), v.regex(/^[\w-]{43}$/), v.brand(name));

const randomId = <const Name extends string>(name: Name) =>
  v.pipe(v.string(), v.regex(/^[\w-]{22}$/), v.brand(name));

/** HMAC of Amazon's `user_id`: the same buyer again, without knowing who. */
export const buyerHash = digest('BuyerHash');
export type BuyerHash = v.InferOutput<typeof buyerHash>;

/** HMAC of product ids and quantities. */
export const offerHash = digest('OfferHash');
export type OfferHash = v.InferOutput<typeof offerHash>;

/** HMAC of an order reference's id. */
export const referenceHash = digest('ReferenceHash');
export type ReferenceHash = v.InferOutput<typeof referenceHash>;

/** HMAC of an idempotency key. */
export const keyHash = digest('KeyHash');
export type KeyHash = v.InferOutput<typeof keyHash>;

/** HMAC of what an attempt asks for. */
export const fingerprint = digest('Fingerprint');
export type Fingerprint = v.InferOutput<typeof fingerprint>;

/** HMAC of nothing but a label: the same for the same secret. */
export const secretProof = digest('SecretProof');
export type SecretProof = v.InferOutput<typeof secretProof>;

/** HMAC of a page's name for its visit. */
export const visitHash = digest('VisitHash');
export type VisitHash = v.InferOutput<typeof visitHash>;

/** What the CRM's order is known again by: attempt number and an HMAC of the reference, at most 32 characters. */
export const mark = v.pipe(v.string(), v.regex(/^\d{1,6}\.[\w-]{24}$/), v.brand('Mark'));
export type Mark = v.InferOutput<typeof mark>;

export const purchaseId = randomId('PurchaseId');
export type PurchaseId = v.InferOutput<typeof purchaseId>;

export const attemptId = randomId('AttemptId');
export type AttemptId = v.InferOutput<typeof attemptId>;

export const leaseToken = randomId('LeaseToken');
export type LeaseToken = v.InferOutput<typeof leaseToken>;
