import type {
  AccessToken,
  Answer,
  CrmAdapter,
  IdempotencyKey,
  ImportUpsaleRequest,
  OrderCapability,
  OrderNumber,
  PageTracking,
} from '@landerpay/checkout';
import type { MutationOptions } from '@tanstack/react-query';
import { configurationMistake } from '../shop/configuration-mistake.js';

/** One attempt. Neither who buys nor what proves it is in it, so a persisted mutation cache may hold it. */
export type ImportUpsaleVariables = { readonly key: IdempotencyKey; readonly request: ImportUpsaleRequest };

/** What `importUpsaleMutation` needs: the CRM, the order that is added to, and how the buyer pays. */
export type ImportUpsaleMutation = {
  readonly crm: Pick<CrmAdapter, 'importUpsale'>;
  /** Asked for when the upsale is sent, so that the token is in no key and no variable. */
  readonly accessToken: () => AccessToken | null;
  /** Upsales of one order run one after the other. */
  readonly order: OrderNumber;
  readonly capability: OrderCapability;
  /** Gives the request up. What it may have done is then to be looked up. */
  readonly signal?: AbortSignal | undefined;
  /** How the buyer came, as page views have noted it. */
  readonly tracking?: PageTracking | undefined;
};

/**
 * Adds to an order as a TanStack mutation that charges at most once; all that is said of `importOrderMutation` is true of
 * it. Throws an `AmazonPayError` with code `configuration` where the adapter has no `importUpsale`.
 */
export const importUpsaleMutation = ({
  crm,
  accessToken,
  order,
  capability,
  signal,
  tracking,
}: ImportUpsaleMutation): MutationOptions<Answer, Error, ImportUpsaleVariables> => {
  const { importUpsale } = crm;
  if (!importUpsale) throw configurationMistake('adapter', 'importUpsale');
  return {
    mutationKey: ['landerpay', 'import-upsale'],
    mutationFn: async ({ key, request }) => {
      const token = accessToken();
      return token === null
        ? { outcome: 'refusal', code: 'token-refused', detail: 'The buyer is not signed in.' }
        : importUpsale.call(crm, request, {
            key,
            accessToken: token,
            capability,
            ...(signal && { signal }),
            ...(tracking && { tracking }),
          });
    },
    retry: false,
    networkMode: 'always',
    scope: { id: `landerpay:${order}` },
    gcTime: 0,
  };
};
