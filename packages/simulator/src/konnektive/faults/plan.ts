import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import type { Ordered } from '../crm.js';
import type { EndpointName } from '../endpoint-names.js';
import type { FieldProblems } from '../wire/reply.js';
import type { WayToCut } from './dropped-connection.js';
import { type Moment, type Script, scriptSchema } from './script.js';

/** How long a call waits at one of the two moments. */
export type Wait =
  | { readonly kind: 'none' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** What the CRM does. */
export type Handling =
  | { readonly kind: 'endpoint'; readonly ordered: Ordered }
  | { readonly kind: 'refuse'; readonly message: string | FieldProblems };

/** What the caller gets to see of it. */
export type Delivery =
  | { readonly kind: 'reply' }
  | { readonly kind: 'half-reply' }
  | { readonly kind: 'drop'; readonly at: Moment; readonly by: WayToCut }
  /** The CRM's own refusal of one call too many, as when really too many are open. */
  | { readonly kind: 'too-many-calls'; readonly at: Moment; readonly retryAfter: number }
  | {
      readonly kind: 'page';
      readonly at: Moment;
      readonly status: number;
      readonly html: string;
      readonly retryAfter: number | null;
    };

/** What happens to one call. */
export type CallPlan = {
  readonly before: Wait;
  readonly after: Wait;
  readonly handling: Handling;
  readonly delivery: Delivery;
};

export type Plan = CallPlan & { readonly on: EndpointName | '*'; readonly times: number };

/** What happens to a call that nobody has scripted. */
export const usualPlan: CallPlan = {
  before: { kind: 'none' },
  after: { kind: 'none' },
  handling: { kind: 'endpoint', ordered: { kind: 'as-usual' } },
  delivery: { kind: 'reply' },
};

const gatewayPage = (status: number): string =>
  `<!doctype html><html lang="en"><title>${status}</title><h1>${status}</h1><p>A simulated gateway failed.</p></html>`;

const handlingOf = (script: Script): Handling => {
  if (script.error !== undefined) return { kind: 'refuse', message: script.error };
  if (script.decline !== undefined) {
    return { kind: 'endpoint', ordered: { kind: 'decline', reason: script.decline } };
  }
  if (script.redirect !== undefined) {
    return { kind: 'endpoint', ordered: { kind: 'redirect', form: script.redirect } };
  }
  if (script.review === true) return { kind: 'endpoint', ordered: { kind: 'review' } };
  return usualPlan.handling;
};

const deliveryOf = (script: Script): Delivery => {
  if (script.drop === 'midReply') return { kind: 'half-reply' };
  if (script.drop !== undefined) return { kind: 'drop', at: script.drop, by: script.by ?? 'close' };
  if (script.status === undefined && script.html === undefined) return { kind: 'reply' };
  const status = script.status ?? 200;
  const at = script.at ?? 'beforeCommit';
  if (status === 429 && script.html === undefined) {
    return { kind: 'too-many-calls', at, retryAfter: script.retryAfter ?? 1 };
  }
  return {
    kind: 'page',
    at,
    status,
    html: script.html ?? gatewayPage(status),
    retryAfter: script.retryAfter ?? null,
  };
};

const given = (script: Script, names: readonly (keyof Script)[]): readonly string[] =>
  names.filter((name) => script[name] !== undefined);

/** What a payment can be told to do, and by which calls. */
const orders = [
  { name: 'decline', on: ['order/import', 'upsale/import', 'order/preauth'] },
  { name: 'review', on: ['order/import'] },
  { name: 'redirect', on: ['order/import', 'upsale/import'] },
] as const satisfies readonly { readonly name: keyof Script; readonly on: readonly EndpointName[] }[];

const contradiction = (script: Script): string | null => {
  const decisions = given(script, ['error', 'decline', 'review', 'redirect']);
  if (decisions.length > 1) return `${decisions.join(' and ')} exclude each other`;
  const isPage = script.status !== undefined || script.html !== undefined;
  if (isPage && script.drop !== undefined) return 'a dropped connection carries no status or html';
  if (!isPage && (script.at !== undefined || script.retryAfter !== undefined)) {
    return '`at` and `retryAfter` belong to a gateway page: give a `status` or `html`';
  }
  if (script.by !== undefined && (script.drop === undefined || script.drop === 'midReply')) {
    return '`by` says how a connection is dropped before or after the commit: give such a `drop`';
  }
  const misplaced = orders.find(
    ({ name, on }) => script[name] !== undefined && !on.some((path) => path === script.on),
  );
  if (misplaced !== undefined) {
    return `\`${misplaced.name}\` can happen on ${misplaced.on.map((path) => `"${path}"`).join(' and ')} only`;
  }
  const delivery = deliveryOf(script);
  const isNeverHandled = 'at' in delivery && delivery.at === 'beforeCommit';
  if (isNeverHandled && (decisions.length > 0 || script.hold === 'afterCommit')) {
    return 'what fails before the commit never comes to the CRM: use "afterCommit"';
  }
  return script.hold !== undefined && script.delayMs !== undefined
    ? 'a call is held or delayed, not both'
    : null;
};

/** Reads a script, from a test or from `POST /__test/script`; nonsense is a `SimulatorMisuse` at once. */
export const planOf = (value: unknown): Plan => {
  const script = parseOrExplain('The script', scriptSchema, value);
  const wrong = contradiction(script);
  if (wrong !== null) throw new SimulatorMisuse(`The script: ${wrong}.`);
  const late: Wait =
    script.delayMs === undefined ? { kind: 'none' } : { kind: 'delay', milliseconds: script.delayMs };
  const times = script.times ?? 1;
  return {
    on: script.on,
    times: times === 'always' ? Number.POSITIVE_INFINITY : times,
    before: script.hold === 'beforeCommit' ? { kind: 'hold' } : { kind: 'none' },
    after: script.hold === 'afterCommit' ? { kind: 'hold' } : late,
    handling: handlingOf(script),
    delivery: deliveryOf(script),
  };
};
