import type { AccessToken, Answer, CrmAdapter, IdempotencyKey, PageTracking } from '@landerpay/checkout';
import type { MutationOptions } from '@tanstack/react-query';

/** What a mutation that charges needs of the page. */
export type ChargingPage = {
  /** Asked for when the money request is sent, so that the token is in no key and no variable. */
  readonly accessToken: () => AccessToken | null;
  /** Gives the request up. What it may have done is then to be looked up. */
  readonly signal?: AbortSignal | undefined;
  /** How the buyer came, as page views have noted it. */
  readonly tracking?: PageTracking | undefined;
};

/** What goes to the adapter beside the request. */
type Call = Parameters<CrmAdapter['importOrder']>[1];

/** One attempt. */
type Variables<Request> = { readonly key: IdempotencyKey; readonly request: Request };

/**
 * A mutation that charges at most once: it is never retried, never paused to fire by itself later, and forgotten when
 * done. Those that are `inTurnBy` the same run one after the other.
 */
export const chargingMutation = <Request>(
  name: string,
  inTurnBy: string,
  { accessToken, signal, tracking }: ChargingPage,
  send: (request: Request, call: Call) => Promise<Answer>,
): MutationOptions<Answer, Error, Variables<Request>> => ({
  mutationKey: ['landerpay', name],
  mutationFn: async ({ key, request }) => {
    const token = accessToken();
    return token === null
      ? { outcome: 'refusal', code: 'token-refused', detail: 'The buyer is not signed in.' }
      : send(request, { key, accessToken: token, ...(signal && { signal }), ...(tracking && { tracking }) });
  },
  retry: false,
  networkMode: 'always',
  scope: { id: `landerpay:${inTurnBy}` },
  gcTime: 0,
});
