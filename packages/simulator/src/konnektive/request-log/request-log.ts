import type { EndpointName } from '../endpoint-names.js';
import { hiddenNames } from '../wire/hidden-names.js';
import type { ReceivedParameters } from '../wire/parameters.js';
import type { Reply } from '../wire/reply.js';

/** One call of the API as it came in: every parameter by name, in the place where it stood. */
export type RequestRecord = {
  readonly number: number;
  /** ISO 8601, by the stand-in's clock. */
  readonly at: string;
  readonly method: string;
  readonly endpoint: EndpointName;
  readonly encoding: string | null;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  /** `lost`: the caller did not get the CRM's reply; `reply` is `null` if the CRM never decided. */
  readonly outcome:
    | { readonly kind: 'running' }
    | { readonly kind: 'replied'; readonly reply: Reply }
    | { readonly kind: 'lost'; readonly reply: Reply | null };
};

export type RequestLog = {
  readonly begin: (
    request: Pick<RequestRecord, 'at' | 'method' | 'endpoint'>,
    received: ReceivedParameters,
  ) => (outcome: RequestRecord['outcome']) => void;
  readonly all: () => readonly RequestRecord[];
  readonly clear: () => void;
};

const hidden = '[hidden]';

const withoutSecrets = (values: ReadonlyMap<string, string>): Readonly<Record<string, string>> =>
  Object.fromEntries([...values].map(([name, value]) => [name, hiddenNames.includes(name) ? hidden : value]));

/** Keeps the calls in the order in which they came, without passwords, access tokens and card numbers. */
export const newRequestLog = (): RequestLog => {
  const records = new Map<number, RequestRecord>();
  let next = 1;
  return {
    begin: (request, received) => {
      const number = next++;
      const record: RequestRecord = {
        number,
        ...request,
        encoding: received.encoding,
        query: withoutSecrets(received.query),
        body: withoutSecrets(received.body),
        outcome: { kind: 'running' },
      };
      records.set(number, record);
      return (outcome) => {
        if (records.has(number)) records.set(number, { ...record, outcome });
      };
    },
    all: () => [...records.values()],
    clear: () => records.clear(),
  };
};
