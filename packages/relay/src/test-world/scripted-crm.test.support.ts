import type {
  CrmBackend,
  CrmCall,
  CrmFindAnswer,
  CrmImportAnswer,
  CrmImportOrder,
  CrmImportUpsale,
  CrmLeadAnswer,
  CrmLinkedAnswer,
  CrmListedAnswer,
  CrmOrder,
  CrmOrderDraft,
  CrmOrderLine,
  CrmStretch,
  OrderNumber,
} from '@landerpay/checkout';
import { parseOrderNumber } from '@landerpay/checkout';

export const orderNumber = (text: string): OrderNumber => {
  const number = parseOrderNumber(text);
  if (number === undefined) throw new TypeError('The test wrote something that is no order number.');
  return number;
};

/** A line as a CRM books it that has no ids for lines and bills nothing again. */
export const bookedLine = (
  line: Pick<CrmOrderLine, 'crmProduct' | 'name' | 'quantity' | 'price'>,
): CrmOrderLine => ({ ...line, purchase: null, recurring: false, nextBill: null });

/** The order that a draft asks for, as a CRM books it. */
export const bookedOrder = (draft: CrmOrderDraft, changed: Partial<CrmOrder> = {}): CrmOrder => ({
  number: orderNumber('ORDER1'),
  status: 'complete',
  mark: draft.mark,
  campaign: 'campaign',
  lines: draft.lines.map(({ crmProduct, quantity, price }) =>
    bookedLine({ crmProduct, quantity, price, name: 'the CRM’s own name' }),
  ),
  shipping: { amount: 495, currency: 'USD' },
  total: draft.total,
  parent: null,
  ...changed,
});

type Script = {
  readonly capabilities?: Partial<CrmBackend['capabilities']>;
  readonly lead?: (draft: CrmOrderDraft) => CrmLeadAnswer | Promise<CrmLeadAnswer>;
  readonly import: (
    order: CrmImportOrder,
    call: CrmCall | undefined,
  ) => CrmImportAnswer | Promise<CrmImportAnswer>;
  readonly upsale?: (upsale: CrmImportUpsale) => CrmImportAnswer | Promise<CrmImportAnswer>;
  /** Upsales are orders of their own then. */
  readonly linked?: () => CrmLinkedAnswer;
  readonly list?: (stretch: CrmStretch) => CrmListedAnswer;
  readonly find?: (query: Parameters<CrmBackend['findOrder']>[0]) => CrmFindAnswer | Promise<CrmFindAnswer>;
};

const upsaleOf = (
  upsale: Script['upsale'],
  linked: Script['linked'],
): CrmBackend['capabilities']['upsale'] => {
  if (upsale === undefined) return 'none';
  return linked === undefined ? 'same-order' : 'linked-order';
};

/** A CRM of another kind than Konnektive, or one that answers what the stand-in cannot be made to answer. */
export const scriptedCrm = ({
  capabilities,
  lead,
  import: importing,
  upsale,
  linked,
  find,
  list,
}: Script): CrmBackend => ({
  name: 'scripted',
  campaign: 'campaign',
  capabilities: {
    lead: true,
    lookUp: 'by-order-number',
    completeLookUp: false,
    idempotencyKey: false,
    transactions: false,
    listOrders: list !== undefined,
    upsale: upsaleOf(upsale, linked),
    replaceLine: upsale !== undefined,
    confirm: false,
    clicks: false,
    references: ['order-reference', 'billing-agreement'],
    ...capabilities,
  },
  createLead: async (draft) => lead?.(draft) ?? { answer: 'lead', order: orderNumber('ORDER1') },
  importOrder: async (order, call) => importing(order, call),
  ...(upsale === undefined ? {} : { importUpsale: async (asked) => upsale(asked) }),
  ...(linked === undefined ? {} : { findLinkedOrders: async () => linked() }),
  ...(list === undefined ? {} : { listOrders: async (stretch) => list(stretch) }),
  findOrder: async (query) => find?.(query) ?? { answer: 'cannot-tell', detail: 'not scripted' },
});
