import * as checkout from '@landerpay/checkout';

type Ask = {
  readonly key?: checkout.IdempotencyKey;
  readonly body?: object;
  readonly signal: AbortSignal | undefined;
};

/** The way to a shop whose own server takes the orders. It answers 200 with `{ told }` or `{ refused }`, or not at all. */
export const shopAdapter = (url: string, send: typeof fetch = fetch): checkout.CrmAdapter => {
  const ask = async (path: string, { key, body, signal }: Ask): Promise<object> => {
    try {
      const answer = await send(url + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'Content-Type': 'application/json', ...(key && { 'X-Order-Key': key }) },
        body: body === undefined ? null : JSON.stringify(body),
        signal: signal ?? null,
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
      const json: unknown = await answer.json();
      if (answer.status !== 200 || typeof json !== 'object' || json === null)
        throw new TypeError('no answer');
      return json;
    } catch (cause) {
      throw checkout.relayUnreachable(cause);
    }
  };
  const read = <Told>(json: object, guard: (told: unknown) => Told): Told | checkout.Refusal => {
    try {
      return 'refused' in json ? checkout.readRefusal(json.refused) : guard('told' in json && json.told);
    } catch (cause) {
      throw checkout.relayAnswerMalformed(cause);
    }
  };
  return {
    name: 'shop',
    getOffer: async (request, signal) => {
      const offer = read(await ask('/prices', { body: request, signal }), checkout.readOffer);
      if ('outcome' in offer) throw checkout.offerUnavailable(offer.detail, offer.code === 'unavailable');
      return offer;
    },
    importOrder: async (request, { key, accessToken, signal }) => {
      const body = { ...request, accessToken };
      return read(await ask('/orders', { key, body, signal }), checkout.readOutcome);
    },
    findAttempt: async (key, signal) => read(await ask('/orders', { key, signal }), checkout.readOutcome),
  };
};
