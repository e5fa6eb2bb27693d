import type { FetchPort } from './settings/options.js';

type CallableApp = { readonly request: (url: string, init: RequestInit) => Response | Promise<Response> };

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });

/** As over the network, an aborted call rejects for its caller while the server goes on with it. */
export const inProcessFetch =
  (app: CallableApp): FetchPort =>
  async (url, init) => {
    const { signal, ...rest } = init;
    const response = Promise.resolve(app.request(url, rest));
    return signal ? Promise.race([response, aborted(signal)]) : response;
  };
