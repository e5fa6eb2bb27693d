import { parseStepId, type StepId } from '../identity/ids.js';
import { type BillingAgreementId, referenceOf } from '../identity/reference.js';
import {
  flag,
  type Guard,
  known,
  list,
  membersOf,
  nullable,
  oneOf,
  optional,
  record,
  text,
  whole,
} from '../wire/guards.js';
import {
  bookedLine,
  idempotencyKey,
  money,
  orderCapability,
  orderNumber,
  referenceId,
} from '../wire/shapes.js';
import type { OrderRecord, StepEnd } from './order-record.js';

const version = 1;

const agreement: Guard<BillingAgreementId> = (value, name) => {
  const reference = referenceOf(referenceId(value, name));
  if (reference.kind !== 'billing-agreement') throw new TypeError(`malformed: ${name}`);
  return reference.id;
};

const stepId = known(parseStepId);
const stepEnd = oneOf<StepEnd>('sold', 'skipped');

const steps: Guard<Readonly<Record<StepId, StepEnd>>> = (value, name) =>
  Object.fromEntries(
    Object.entries(membersOf(value, name)).map(([step, end]) => [stepId(step, name), stepEnd(end, step)]),
  );

const stored = record({
  v: known((value) => (value === version ? version : undefined)),
  number: orderNumber,
  capability: orderCapability,
  kind: oneOf('one-time', 'recurring'),
  agreement: nullable(agreement),
  placedAt: whole,
  upsellsUntil: nullable(text),
  lines: list(bookedLine),
  shipping: money,
  total: money,
  review: nullable(oneOf('pending', 'refused')),
  steps,
  open: optional(list(record({ step: stepId, key: idempotencyKey }))),
  finished: flag,
});

/** Reads what an earlier page of this tab has kept; `null` when that is nothing, or nothing of ours. */
export const readOrderRecord = (kept: string | null): OrderRecord | null => {
  try {
    const { v: _, open = [], ...order } = stored(JSON.parse(String(kept)));
    return { ...order, open };
  } catch {
    return null;
  }
};

/** Writes a record for the tab's later pages. */
export const writeOrderRecord = (order: OrderRecord): string => JSON.stringify({ v: version, ...order });
