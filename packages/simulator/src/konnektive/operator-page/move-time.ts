import type { Rebill } from '../billing/rebill.js';
import type { KonnektiveControls } from '../test-controls/controls.js';
import { counted, money } from './writing.js';

const day = 86_400_000;

/** The steps by which the page moves the stand-in's time on. */
export const steps = [
  { value: 'next-bill', label: 'To the next bill' },
  { value: 'day', label: 'A day on' },
  { value: 'month', label: '30 days on' },
] as const;

type Step = (typeof steps)[number]['value'];

/** Reads the button that was pressed; `null` if it is none of the page's. */
export const stepOf = (value: unknown): Step | null =>
  steps.find((step) => step.value === value)?.value ?? null;

const sentenceOf = (step: Step, bills: readonly Rebill[]): string => {
  const declined = bills.filter(({ paid }) => !paid).length;
  const [first] = bills;
  if (first === undefined)
    return step === 'next-bill' ? 'Nothing recurs: no bill is to come.' : 'No bill was due.';
  const made =
    bills.length === 1
      ? `1 bill of ${money(first.amount, first.currency)} for order ${first.saleOrderId}`
      : counted(bills.length, 'bill');
  return declined === 0 ? `${made}.` : `${made}; declined: ${declined}.`;
};

/** Moves the time on, bills what falls due on the way, and says what came of it. */
export const moveTime = async (
  { billing }: Pick<KonnektiveControls, 'billing'>,
  step: Step,
): Promise<string> => {
  switch (step) {
    case 'next-bill':
      return sentenceOf(step, await billing.next());
    case 'day':
      return sentenceOf(step, await billing.advance(day));
    case 'month':
      return sentenceOf(step, await billing.advance(30 * day));
    default:
      return step satisfies never;
  }
};
