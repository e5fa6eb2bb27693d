import {
  problemMediaType,
  type Refusal,
  readRefusal,
  relayAnswerMalformed,
  relayUnreachable,
} from '@landerpay/checkout';

/** Sends one request; the global `fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const readProblem = ({ status, headers }: Response, body: unknown): Refusal => {
  const refusal = readRefusal(headers.get('Content-Type')?.startsWith(problemMediaType) ? body : null);
  // A gateway may write problem documents too. What it says of a failed server is no word of the relay's.
  if (status > 499 && refusal.code === 'malformed') throw new TypeError(`status ${status}`);
  return refusal;
};

/**
 * One request, one answer. Rejects with `relay-unreachable` or `relay-answer-malformed` where nothing is known: only a
 * refusal that the relay itself wrote counts as one.
 */
export const ask = async <Wanted>(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  read: (body: unknown) => Wanted,
): Promise<Wanted | Refusal> => {
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      ...init,
    });
    text = await answer.text();
  } catch (cause) {
    throw relayUnreachable(cause);
  }
  try {
    const body: unknown = JSON.parse(text);
    return answer.ok ? read(body) : readProblem(answer, body);
  } catch (cause) {
    throw relayAnswerMalformed(cause);
  }
};
