import type {
  Answer,
  CrmAdapter,
  IdempotencyKey,
  ImportUpsaleRequest,
  OrderCapability,
  OrderNumber,
} from '@landerpay/checkout';
import type { MutationOptions } from '@tanstack/react-query';
import { type ChargingPage, chargingMutation } from '../queries/charging-mutation.js';
import { configurationMistake } from '../shop/configuration-mistake.js';

/** One attempt. Neither who buys nor what proves it is in it, so a persisted mutation cache may hold it. */
export type ImportUpsaleVariables = { readonly key: IdempotencyKey; readonly request: ImportUpsaleRequest };

/** What `importUpsaleMutation` needs: the CRM, the order that is added to, and how the buyer pays. */
export type ImportUpsaleMutation = ChargingPage & {
  readonly crm: Pick<CrmAdapter, 'importUpsale'>;
  /** Upsales of one order run one after the other. */
  readonly order: OrderNumber;
  readonly capability: OrderCapability;
};

/**
 * Adds to an order as a TanStack mutation that charges at most once; all that is said of `importOrderMutation` is true of
 * it. Throws an `AmazonPayError` with code `configuration` where the adapter has no `importUpsale`.
 */
export const importUpsaleMutation = ({
  crm,
  order,
  capability,
  ...page
}: ImportUpsaleMutation): MutationOptions<Answer, Error, ImportUpsaleVariables> => {
  const { importUpsale } = crm;
  if (!importUpsale) throw configurationMistake('adapter', 'importUpsale');
  return chargingMutation('import-upsale', order, page, (request: ImportUpsaleRequest, call) =>
    importUpsale.call(crm, request, { ...call, capability }),
  );
};
