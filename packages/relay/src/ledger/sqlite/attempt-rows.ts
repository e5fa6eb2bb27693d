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
import { paysForSchema } from '../pays-for.js';
import type { Connection, Parameters } from './connection.js';

const json = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.string(), v.parseJson(), schema);
const whole = v.pipe(v.number(), v.safeInteger());
const flag = v.pipe(
  v.picklist([0, 1]),
  v.transform((one) => one === 1),
);

const shared = {
  id: attemptId,
  purchase: purchaseId,
  buyer: buyerHash,
  reference: referenceHash,
  number: whole,
  fingerprint,
  mark,
  sale: json(saleSchema),
  paysFor: json(paysForSchema),
  order: v.nullable(orderNumber),
  kind: v.picklist(['one-time', 'recurring']),
  soldAt: v.nullable(whole),
  claimedAt: whole,
};

const lookedUp = { ...shared, lookUps: whole };
const unknown = { ...lookedUp, sendBy: whole, notYet: whole };

const attemptRow = v.variant('state', [
  v.object({ ...shared, state: v.picklist(['claimed', 'identified']), leased: flag }),
  v.object({ ...shared, state: v.literal('sent'), sendBy: whole, leased: flag }),
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

const paysFor = `
  case when attempt.step is null then '{"for":"import"}' else json_object(
    'for', 'upsale', 'step', attempt.step, 'ordinal', attempt.ordinal, 'replaces', attempt.replaces,
    'snapshot', json(attempt.snapshot), 'booking', json(attempt.booking)
  ) end`;

const columns = `
  attempt.id, attempt.purchase, purchase.buyer, attempt.reference, attempt.number, attempt.fingerprint,
  attempt.mark, attempt.sale, ${paysFor} as "paysFor", purchase.crm_order as "order", purchase.kind,
  purchase.sold_at as "soldAt", attempt.claimed_at as "claimedAt", attempt.state,
  attempt.send_by as "sendBy", attempt.unknown_since as "since", attempt.not_yet as "notYet", attempt.held_because as "because",
  attempt.look_ups as "lookUps", attempt.answer,
  attempt.lease_until is not null and attempt.lease_until > :now as leased`;

/** Reads the attempts that a condition names; `:now` is the store's clock. */
export const selectAttempts = (
  { rows }: Connection,
  condition: string,
  parameters: Parameters & { readonly now: number },
): readonly Attempt[] =>
  v.parse(
    v.array(attemptRow),
    rows(
      `select ${columns} from attempt join purchase on purchase.id = attempt.purchase where ${condition}`,
      parameters,
    ),
  );
