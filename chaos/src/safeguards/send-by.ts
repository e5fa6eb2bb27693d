import type { Without } from './safeguard.js';

/** A money request is written whenever its process gets to it, however late that is. */
export const withoutSendBy: Without = ({ crm, ledger }) => ({
  ledger,
  crm: { ...crm, importOrder: (order) => crm.importOrder(order) },
});
