import * as v from 'valibot';
import { saleSchema } from '../../catalogue/sale.js';
import {
  attemptId,
  buyerHash,
  fingerprint,
  mark,
  purchaseId,
  referenceHash,
} from '../../secrets/identifiers.js';
import {
  actionRequiredSchema,
  declinedSchema,
  notBookedSchema,
  notSentSchema,
  orderNumber,
  placedSchema,
  rejectedSchema,
} from '../answer.js';
import type { Attempt } from '../attempt.js';
import { type PaysFor, stepId } from '../pays-for.js';
import { bookingSchema, snapshotSchema } from '../snapshot.js';
import { json, whole } from './columns.js';
import type { Parameters, Transaction } from './store.js';

const shared = {
  id: attemptId,
  purchase: purchaseId,
  buyer: buyerHash,
  reference: referenceHash,
  number: whole,
  fingerprint,
  mark,
  sale: json(saleSchema),
  order: v.nullable(orderNumber),
  kind: v.picklist(['one-time', 'recurring']),
  soldAt: v.nullable(whole),
  claimedAt: whole,
  consentTerms: v.nullable(v.string()),
  consentedAt: v.nullable(whole),
  step: v.nullable(stepId),
  ordinal: v.nullable(whole),
  replaces: v.nullable(v.string()),
  snapshot: v.nullable(json(snapshotSchema)),
  booking: v.nullable(json(bookingSchema)),
};

const leased = { ...shared, leaseUntil: v.nullable(whole) };
const lookedUp = { ...shared, lookUps: whole };
const unknown = { ...lookedUp, sendBy: whole, notYet: whole };

const attemptRow = v.variant('state', [
  v.object({ ...leased, state: v.picklist(['claimed', 'identified']) }),
  v.object({ ...leased, state: v.literal('sent'), sendBy: whole }),
  v.object({ ...unknown, state: v.literal('settling'), since: whole }),
  v.object({ ...unknown, state: v.literal('awaiting-buyer'), answer: json(actionRequiredSchema) }),
  v.variant('because', [
    v.object({ ...shared, state: v.literal('held'), because: v.literal('booked-differently') }),
    v.object({
      ...shared,
      state: v.literal('held'),
      because: v.literal('unsettled-too-long'),
      sendBy: whole,
      notYet: whole,
    }),
  ]),
  v.object({ ...shared, state: v.literal('review'), answer: json(placedSchema) }),
  v.object({ ...lookedUp, state: v.literal('placed'), answer: json(placedSchema) }),
  v.object({ ...lookedUp, state: v.literal('declined'), answer: json(declinedSchema) }),
  v.object({ ...lookedUp, state: v.literal('rejected'), answer: json(rejectedSchema) }),
  v.object({ ...lookedUp, state: v.literal('not-sent'), answer: json(notSentSchema) }),
  v.object({ ...lookedUp, state: v.literal('not-booked'), answer: json(notBookedSchema) }),
]);

const columns = `
  attempt.id, attempt.purchase, purchase.buyer, attempt.reference, attempt.number, attempt.fingerprint,
  attempt.mark, attempt.sale, purchase.crm_order as "order", purchase.kind, purchase.sold_at as "soldAt",
  attempt.claimed_at as "claimedAt", attempt.consent_terms as "consentTerms", attempt.consented_at as "consentedAt",
  attempt.step, attempt.ordinal, attempt.replaces, attempt.snapshot, attempt.booking, attempt.state,
  attempt.send_by as "sendBy", attempt.unknown_since as "since", attempt.not_yet as "notYet",
  attempt.held_because as "because", attempt.look_ups as "lookUps", attempt.answer,
  attempt.lease_until as "leaseUntil"`;

type Row = v.InferOutput<typeof attemptRow>;

const paysForOf = ({ step, ordinal, replaces, snapshot, booking }: Row): PaysFor =>
  step === null || ordinal === null
    ? { for: 'import' }
    : { for: 'upsale', step, ordinal, replaces, snapshot, booking };

const consentOf = ({ consentTerms, consentedAt }: Row): Attempt['consent'] =>
  consentTerms === null || consentedAt === null
    ? null
    : { termsVersion: consentTerms, acceptedAt: new Date(consentedAt).toISOString() };

const attemptOf = (row: Row, now: number): Attempt => {
  const { step, ordinal, replaces, snapshot, booking, consentTerms, consentedAt, ...standing } = row;
  const attempt = { ...standing, paysFor: paysForOf(row), consent: consentOf(row) };
  if (!('leaseUntil' in attempt)) return attempt;
  const { leaseUntil, ...unended } = attempt;
  return { ...unended, leased: leaseUntil !== null && leaseUntil > now };
};

/** Reads the attempts that a condition names. */
export const selectAttempts = async (
  { rows, now }: Transaction,
  condition: string,
  parameters: Parameters,
): Promise<readonly Attempt[]> => {
  const found = await rows(
    `select ${columns} from attempt join purchase on purchase.id = attempt.purchase where ${condition}`,
    parameters,
  );
  return v.parse(v.array(attemptRow), found).map((row) => attemptOf(row, now));
};

/** Reads one attempt; `null` where there is none of this id. */
export const findAttempt = async (transaction: Transaction, id: string): Promise<Attempt | null> => {
  const [attempt] = await selectAttempts(transaction, 'attempt.id = :id', { id });
  return attempt ?? null;
};

/** Reads an attempt that must be there. */
export const readAttempt = async (transaction: Transaction, id: string): Promise<Attempt> => {
  const attempt = await findAttempt(transaction, id);
  if (attempt === null) throw new Error(`The ledger has no attempt ${id}.`);
  return attempt;
};
