import type {
  CrmFinding,
  CrmListedAnswer,
  CrmStretch,
  CrmTransactionsAnswer,
  OrderNumber,
} from '@landerpay/checkout';
import { backendMistakes } from '@landerpay/checkout';
import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { nonsense, shown } from './nonsense.js';
import { bookedBy, newImport } from './shop.js';
import type { CrmBackendWorld } from './world.js';

export const transactionsOf = (
  { backend }: CrmBackendWorld,
  order: OrderNumber,
): Promise<CrmTransactionsAnswer> => {
  promise(
    backend.listTransactions !== undefined,
    'A backend that declares transactions must have `listTransactions`.',
  );
  return backend.listTransactions(order);
};

export const findingsOf = async (world: CrmBackendWorld): Promise<readonly CrmFinding[]> => {
  const { lines, total } = world.newDraft();
  const products = lines.map(({ crmProduct }) => crmProduct);
  return (await world.backend.checkConfiguration?.({ products, currency: total.currency })) ?? [];
};

/** A year: the world's CRM may have another clock than the machine. */
const wideStretch = 366 * 24 * 60 * 60_000;

const ordersOf = ({ backend }: CrmBackendWorld, stretch: CrmStretch): Promise<CrmListedAnswer> => {
  promise(
    backend.listOrders !== undefined,
    'A backend that declares `listOrders` must have the member of that name.',
  );
  return backend.listOrders(stretch);
};

const checks = ({ backend }: CrmBackendWorld): boolean => backend.checkConfiguration !== undefined;
const lists = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.transactions;

/** What whoever runs the shop learns. */
export const operating: Promises<CrmBackendWorld> = {
  'the members are those that the capabilities declare': {
    mend: 'Add the member or take the capability away, as each sentence says.',
    play: async ({ backend }) => promiseEqual(backendMistakes(backend), [], 'It must not contradict itself.'),
  },

  'the transactions of an order are what was charged for it': {
    mend: 'Read amounts exactly, and tell approved transactions from declined ones; or declare `transactions: false`.',
    appliesTo: lists,
    play: async (world) => {
      const { number, total } = bookedBy(await world.backend.importOrder(await newImport(world)));
      bookedBy(await world.backend.importOrder(await newImport(world)));
      const listed = await transactionsOf(world, number);
      promise(listed.answer === 'transactions', 'They must be listed.', listed);
      promiseEqual(
        listed.transactions.map(({ result, amount }) => ({ result, amount })),
        [{ result: 'success', amount: total }],
        'There must be one, of this order and over its total.',
      );
    },
  },

  'nonsense tells nothing about transactions': {
    mend: 'Answer `cannot-tell` for whatever has not the form of the CRM’s own answer.',
    appliesTo: lists,
    play: async (world) => {
      const { number } = bookedBy(await world.backend.importOrder(await newImport(world)));
      for (const event of [...nonsense, 'request-lost', 'unreachable', 'login-refused'] as const) {
        await world.next(event);
        const listed = await transactionsOf(world, number);
        const name = typeof event === 'string' ? event : shown(event);
        promise(listed.answer === 'cannot-tell', `${name} must tell nothing.`, listed);
      }
    },
  },

  'the orders of a stretch of time are all that carry a mark': {
    mend: 'Read every page of the list, and the mark of each order; or declare `listOrders: false`.',
    appliesTo: ({ backend }) => backend.capabilities.listOrders,
    play: async (world) => {
      const since = Date.now() - wideStretch;
      const first = await newImport(world);
      bookedBy(await world.backend.importOrder(first));
      const second = await newImport(world);
      bookedBy(await world.backend.importOrder(second));
      const listed = await ordersOf(world, { since, until: Date.now() + wideStretch });
      promise(listed.answer === 'orders', 'They must be listed.', listed);
      for (const { mark, total } of [first, second]) {
        const found = listed.orders.filter((order) => order.mark === mark);
        promiseEqual(
          found.map((order) => order.total),
          [total],
          'Each must be there once, with its mark and total.',
        );
      }
    },
  },

  'nonsense tells nothing about the orders of a stretch of time': {
    mend: 'Answer `cannot-tell` where any page of the list is not of the CRM’s own form.',
    appliesTo: ({ backend }) => backend.capabilities.listOrders,
    play: async (world) => {
      bookedBy(await world.backend.importOrder(await newImport(world)));
      for (const event of [...nonsense, 'request-lost', 'unreachable', 'login-refused'] as const) {
        await world.next(event);
        const listed = await ordersOf(world, { since: Date.now() - wideStretch, until: Date.now() });
        const name = typeof event === 'string' ? event : shown(event);
        promise(listed.answer === 'cannot-tell', `${name} must tell nothing.`, listed);
      }
    },
  },

  'a configuration that sells is found without error, and one that cannot log in with one': {
    mend: 'Let `checkConfiguration` read only, and say a refused login as an error that names the setting.',
    appliesTo: checks,
    play: async (world) => {
      const errorsOf = (findings: readonly CrmFinding[]) =>
        findings.filter(({ severity }) => severity === 'error');
      promiseEqual(errorsOf(await findingsOf(world)), [], 'There must be no error.');
      await world.next('login-refused');
      const refused = await findingsOf(world);
      promise(errorsOf(refused).length > 0, 'A refused login must be an error.', refused);
      promiseEqual(await world.charges(), 0, 'Nothing must be charged.');
    },
  },

  'a check of the configuration that could not be made says so': {
    mend: 'Give a finding also where the CRM does not answer, or answers nonsense.',
    appliesTo: checks,
    play: async (world) => {
      for (const event of [...nonsense, 'request-lost', 'unreachable'] as const) {
        await world.next(event);
        const findings = await findingsOf(world);
        const name = typeof event === 'string' ? event : shown(event);
        promise(findings.length > 0, `${name} must be told in a finding.`);
      }
    },
  },
};
