import { attemptFields } from '../../events/tell.js';
import type { Attempt } from '../../ledger/attempt.js';
import type { Parts } from '../../parts.js';

/**
 * Makes a money call in its turn: with a slot (rule 35), and where money is sent at all (rule 36). `null` means that it
 * was not made. It comes before `sent` is committed, so that waiting does not eat the time for writing the request.
 */
export const inTurn = async <Answer>(
  { circuit, log, slots }: Parts,
  attempt: Attempt,
  call: () => Promise<Answer | null>,
): Promise<Answer | null> => {
  const slot = await slots.take('money');
  if (slot === null) {
    const isUpsale = attempt.paysFor.for === 'upsale';
    log({ event: 'no-slot', call: isUpsale ? 'upsale' : 'import', ...attemptFields(attempt) });
    return null;
  }
  const pass = circuit.enter();
  try {
    return pass === null ? null : await call();
  } finally {
    pass?.giveBack();
    slot.giveBack();
  }
};
