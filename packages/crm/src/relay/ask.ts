import {
  type IdempotencyKey,
  idempotencyKeyHeader,
  problemMediaType,
  type Refusal,
  readRefusal,
  relayAnswerMalformed,
  relayUnreachable,
} from '@landerpay/checkout';

/** Sends one request; the global `fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What goes with a request. One with a body is a POST. */
export type Question = {
  readonly key?: IdempotencyKey | undefined;
  readonly body?: object;
  readonly signal: AbortSignal | undefined;
};

/** A gateway writes problem documents too; what it says of a server that failed is no word of the relay's. */
const isTheirs = (refusal: Refusal, status: number): boolean => refusal.code === 'malformed' && status > 499;

/**
 * One request, one answer. Rejects with `relay-unreachable` or `relay-answer-malformed` where nothing is known: only a
 * refusal that the relay itself wrote counts as one.
 */
export const ask = async <Wanted>(
  fetch: Fetch,
  url: string,
  read: (body: unknown) => Wanted,
  { key, body, signal }: Question,
): Promise<Wanted | Refusal> => {
  let lost: (cause: unknown) => Error = relayUnreachable;
  try {
    const answer = await fetch(url, {
      method: body ? 'POST' : 'GET',
      body: body ? JSON.stringify(body) : null,
      // Who asks after an attempt has nothing else to do: the relay answers as soon as there is news.
      headers: {
        'Content-Type': 'application/json',
        ...(key && { [idempotencyKeyHeader]: key, Prefer: 'wait=20' }),
      },
      signal: signal ?? null,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    const text = await answer.text();
    lost = relayAnswerMalformed;
    const ours: unknown = JSON.parse(text || 'null');
    if (answer.ok) return read(ours);
    const { status, headers } = answer;
    const refusal = readRefusal(headers.get('Content-Type')?.startsWith(problemMediaType) && ours);
    if (isTheirs(refusal, status)) throw refusal;
    return refusal;
  } catch (cause) {
    throw lost(cause);
  }
};
