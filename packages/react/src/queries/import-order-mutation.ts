import type {
  AccessToken,
  Answer,
  CrmAdapter,
  IdempotencyKey,
  ImportOrderRequest,
  PageTracking,
  ReferenceId,
} from '@landerpay/checkout';
import type { MutationOptions } from '@tanstack/react-query';

/** One attempt. Nothing personal is in it, so a persisted mutation cache may hold it. */
export type ImportOrderVariables = { readonly key: IdempotencyKey; readonly request: ImportOrderRequest };

/** What `importOrderMutation` needs: the CRM, and how the buyer pays. */
export type ImportOrderMutation = {
  readonly crm: Pick<CrmAdapter, 'importOrder'>;
  /** Asked for when the order is sent, so that the token is in no key and no variable. */
  readonly accessToken: () => AccessToken | null;
  /** What the order is paid with. Attempts with one reference run one after the other. */
  readonly reference: ReferenceId;
  /** Gives the request up. What it may have done is then to be looked up. */
  readonly signal?: AbortSignal | undefined;
  /** How the buyer came, as page views have noted it. */
  readonly tracking?: PageTracking | undefined;
};

/**
 * Places an order as a TanStack mutation that charges at most once: it is never retried, never paused to fire by itself
 * later, and forgotten when done. The checkout makes it when the buyer clicks; run one yourself only from an event,
 * never from an effect. It fails only where nothing is known of the order: then look the key up, never send blind.
 */
export const importOrderMutation = ({
  crm,
  accessToken,
  reference,
  signal,
  tracking,
}: ImportOrderMutation): MutationOptions<Answer, Error, ImportOrderVariables> => ({
  mutationKey: ['landerpay', 'import-order'],
  mutationFn: async ({ key, request }) => {
    const token = accessToken();
    return token === null
      ? { outcome: 'refusal', code: 'token-refused', detail: 'The buyer is not signed in.' }
      : crm.importOrder(request, {
          key,
          accessToken: token,
          ...(signal && { signal }),
          ...(tracking && { tracking }),
        });
  },
  retry: false,
  networkMode: 'always',
  scope: { id: `landerpay:${reference}` },
  gcTime: 0,
});
