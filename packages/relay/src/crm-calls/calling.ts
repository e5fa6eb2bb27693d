import type { AttemptFields, CrmCallName, PurchaseFields } from '../events/event.js';
import type { Parts } from '../parts.js';

/** What is logged when a backend throws, which it must not: whatever its error says may quote a person. */
export const threw = 'The backend threw.';

/** Calls the CRM and logs what came of it. A backend that throws all the same has told nothing. */
export const calling = async <Answer extends { readonly answer: string; readonly detail?: string }>(
  { clock, log }: Pick<Parts, 'clock' | 'log'>,
  about: AttemptFields | PurchaseFields,
  call: CrmCallName,
  ask: () => Promise<Answer>,
  nothing: Answer,
): Promise<Answer> => {
  const begun = clock.now();
  const answer = await Promise.resolve()
    .then(ask)
    .catch(() => nothing);
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
