import type {
  CrmCall,
  CrmFindAnswer,
  CrmImportAnswer,
  CrmImportOrder,
  CrmLeadAnswer,
  CrmOrderDraft,
  CrmOrderQuery,
} from '@landerpay/checkout';
import type { RelayEvent } from '../events/event.js';
import { attemptFields } from '../events/tell.js';
import type { Attempt } from '../ledger/attempt.js';
import type { Parts } from '../parts.js';

type Call = Extract<RelayEvent, { readonly event: 'crm-answered' }>['call'];

/** Calls the CRM and logs what came of it. A backend that throws all the same has told nothing. */
const calling = async <Answer extends { readonly answer: string; readonly detail?: string }>(
  { clock, log }: Parts,
  attempt: Attempt,
  call: Call,
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
    ...attemptFields(attempt),
  });
  return answer;
};

const threw = 'The backend threw.';

export const createLead = (parts: Parts, attempt: Attempt, draft: CrmOrderDraft): Promise<CrmLeadAnswer> =>
  calling(parts, attempt, 'lead', () => parts.crm.createLead(draft), { answer: 'failed', detail: threw });

export const importOrder = (
  parts: Parts,
  attempt: Attempt,
  order: CrmImportOrder,
  call: CrmCall,
): Promise<CrmImportAnswer> =>
  calling(parts, attempt, 'import', () => parts.crm.importOrder(order, call), {
    answer: 'unknown',
    detail: threw,
  });

export const findOrder = (parts: Parts, attempt: Attempt, query: CrmOrderQuery): Promise<CrmFindAnswer> =>
  calling(parts, attempt, 'look-up', () => parts.crm.findOrder(query), {
    answer: 'cannot-tell',
    detail: threw,
  });
