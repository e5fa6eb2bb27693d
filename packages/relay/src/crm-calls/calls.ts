import type {
  CrmCall,
  CrmFindAnswer,
  CrmImportAnswer,
  CrmImportOrder,
  CrmImportUpsale,
  CrmLeadAnswer,
  CrmLinkedAnswer,
  CrmOrderDraft,
  CrmOrderQuery,
  CrmTransactionsAnswer,
  OrderNumber,
} from '@landerpay/checkout';
import { attemptFields } from '../events/tell.js';
import type { Attempt } from '../ledger/attempt.js';
import type { LookUpParts, Parts } from '../parts.js';
import { calling, either } from './calling.js';

export const createLead = (parts: Parts, attempt: Attempt, draft: CrmOrderDraft): Promise<CrmLeadAnswer> =>
  calling(parts, attemptFields(attempt), 'lead', () => parts.crm.createLead(draft), either('failed'));

export const importOrder = (
  parts: Parts,
  attempt: Attempt,
  order: CrmImportOrder,
  call: CrmCall,
): Promise<CrmImportAnswer> =>
  calling(
    parts,
    attemptFields(attempt),
    'import',
    () => parts.crm.importOrder(order, call),
    either('unknown'),
  );

export const importUpsale = (
  parts: Parts,
  attempt: Attempt,
  upsale: CrmImportUpsale,
  call: CrmCall,
): Promise<CrmImportAnswer> =>
  calling(
    parts,
    attemptFields(attempt),
    'upsale',
    async () =>
      parts.crm.importUpsale?.(upsale, call) ?? {
        answer: 'not-sent',
        detail: 'The backend sells no upsales.',
      },
    either('unknown'),
  );

export const findOrder = (
  parts: LookUpParts,
  attempt: Attempt,
  query: CrmOrderQuery,
): Promise<CrmFindAnswer> =>
  calling(parts, attemptFields(attempt), 'look-up', () => parts.crm.findOrder(query), either('cannot-tell'));

export const findLinkedOrders = (
  parts: LookUpParts,
  attempt: Attempt,
  parent: OrderNumber,
): Promise<CrmLinkedAnswer> =>
  calling(
    parts,
    attemptFields(attempt),
    'look-up',
    async () =>
      parts.crm.findLinkedOrders?.(parent) ?? {
        answer: 'cannot-tell',
        detail: 'The backend links no orders.',
      },
    either('cannot-tell'),
  );

export const listTransactions = (
  parts: LookUpParts,
  attempt: Attempt,
  order: OrderNumber,
): Promise<CrmTransactionsAnswer> =>
  calling(
    parts,
    attemptFields(attempt),
    'look-up',
    async () =>
      parts.crm.listTransactions?.(order) ?? {
        answer: 'cannot-tell',
        detail: 'The backend lists no transactions.',
      },
    either('cannot-tell'),
  );
