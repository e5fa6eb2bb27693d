import type {
  Answer,
  CrmAdapter,
  IdempotencyKey,
  ImportOrderRequest,
  ReferenceId,
} from '@landerpay/checkout';
import type { MutationOptions } from '@tanstack/react-query';
import { type ChargingPage, chargingMutation } from './charging-mutation.js';

/** One attempt. Nothing personal is in it, so a persisted mutation cache may hold it. */
export type ImportOrderVariables = { readonly key: IdempotencyKey; readonly request: ImportOrderRequest };

/** What `importOrderMutation` needs: the CRM, and how the buyer pays. */
export type ImportOrderMutation = ChargingPage & {
  readonly crm: Pick<CrmAdapter, 'importOrder'>;
  /** What the order is paid with. Attempts with one reference run one after the other. */
  readonly reference: ReferenceId;
};

/**
 * Places an order as a TanStack mutation that charges at most once: it is never retried, never paused to fire by itself
 * later, and forgotten when done. The checkout makes it when the buyer clicks; run one yourself only from an event,
 * never from an effect. It fails only where nothing is known of the order: then look the key up, never send blind.
 */
export const importOrderMutation = ({
  crm,
  reference,
  ...page
}: ImportOrderMutation): MutationOptions<Answer, Error, ImportOrderVariables> =>
  chargingMutation('import-order', reference, page, (request: ImportOrderRequest, call) =>
    crm.importOrder(request, call),
  );
