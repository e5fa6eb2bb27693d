import type { AttemptFields, CrmCallName, PurchaseFields } from '../events/event.js';
import type { Parts } from '../parts.js';
import type { Slot, SlotKind, Slots } from '../slots/slots.js';

/** What is logged when a backend throws, which it must not: whatever its error says may quote a person. */
export const threw = 'The backend threw.';

/** What is logged when all calls that may be open were taken for too long. */
export const noSlot = 'No open call came free in time.';

/** Money calls hold a slot from before `sent` is committed; nobody waits for a page view, so it waits for nobody. */
const slotOf: Readonly<Record<CrmCallName, SlotKind | 'held' | 'at-once'>> = {
  lead: 'unreserved',
  import: 'held',
  upsale: 'held',
  'look-up': 'settling',
  confirm: 'unreserved',
  click: 'at-once',
};

const held: Slot = { giveBack: () => {} };

const takeSlot = async (slots: Slots, call: CrmCallName): Promise<Slot | null> => {
  const kind = slotOf[call];
  switch (kind) {
    case 'held':
      return held;
    case 'at-once':
      return slots.takeAtOnce();
    default:
      return slots.take(kind);
  }
};

/** What a call came to that has no answer: the backend threw, or the call was not made. */
export type Instead<Answer> = { readonly threw: Answer; readonly notMade: Answer };

/** One answer for both: whether it was made makes no difference to whoever asked. */
export const either = <Answer extends string>(answer: Answer) => ({
  threw: { answer, detail: threw },
  notMade: { answer, detail: noSlot },
});

/**
 * Calls the CRM in its turn and logs what came of it. A backend that throws all the same has told nothing.
 */
export const calling = async <Answer extends { readonly answer: string; readonly detail?: string }>(
  { circuit, clock, log, slots }: Pick<Parts, 'circuit' | 'clock' | 'log' | 'slots'>,
  about: AttemptFields | PurchaseFields,
  call: CrmCallName,
  ask: () => Promise<Answer>,
  instead: Instead<Answer>,
): Promise<Answer> => {
  const slot = await takeSlot(slots, call);
  if (slot === null) {
    log({ event: 'no-slot', call, ...about });
    return instead.notMade;
  }
  const begun = clock.now();
  const answer = await Promise.resolve()
    .then(ask)
    .catch(() => instead.threw);
  slot.giveBack();
  circuit.told(call, answer.answer);
  log({
    event: 'crm-answered',
    call,
    answer: answer.answer,
    detail: answer.detail ?? null,
    milliseconds: clock.now() - begun,
    ...about,
  });
  return answer;
};
