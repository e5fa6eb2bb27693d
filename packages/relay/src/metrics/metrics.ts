import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RelayEvent } from '../events/event.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Slots } from '../slots/slots.js';

/** What is asked anew for each scrape. */
export type Gauged = {
  readonly ledger: Pick<Ledger, 'countUnfinished' | 'paused'>;
  readonly slots: Pick<Slots, 'open' | 'waiting'>;
  /** What money is not sent for; `null` while it is. */
  readonly trouble: () => object | null;
  /** Is told of what could not be asked; its numbers are left out. */
  readonly failed: (error: unknown) => void;
};

/** Numbers for Prometheus. Every label's values are a fixed set of ours: no person, no address, no id. */
export type Metrics = {
  /** Counts an event of the log. */
  readonly count: (event: RelayEvent) => void;
  /** The text of a scrape, and its media type. */
  readonly scrape: () => Promise<{ readonly text: string; readonly mediaType: string }>;
};

const seconds = (milliseconds: number): number => milliseconds / 1_000;

/** An order takes seconds at the CRM: the classes are where its limits are. */
const secondClasses = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 60, 120, 240];

const counters = (registry: Registry) => {
  const counter = <const Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: `landerpay_${name}`, help, labelNames, registers: [registry] });
  const histogram = <const Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Histogram({
      name: `landerpay_${name}`,
      help,
      labelNames,
      buckets: secondClasses,
      registers: [registry],
    });
  return {
    requests: counter('requests_total', 'Requests answered.', ['method', 'path', 'status']),
    requestSeconds: histogram('request_seconds', 'How long answers took.', ['path']),
    refusals: counter('refusals_total', 'Requests refused, by reason.', ['reason']),
    attempts: counter('attempt_states_total', 'States that attempts came to.', ['state']),
    alarms: counter('alarms_total', 'What a person must look at.', ['alarm']),
    calls: counter('crm_calls_total', 'Calls to the CRM, by what came of them.', ['call', 'answer']),
    callSeconds: histogram('crm_call_seconds', 'How long the CRM took.', ['call']),
    withoutSlot: counter('crm_calls_without_slot_total', 'Calls not made for want of a slot.', ['call']),
    amazon: counter('amazon_answers_total', 'What Amazon said of buyers’ tokens.', ['answer']),
    droppedViews: counter('page_views_dropped_total', 'Page views that the CRM was not told of.', []),
    failures: counter('failures_total', 'Mistakes of the relay’s own, or the store’s.', ['during']),
  };
};

const gauges = (registry: Registry, { ledger, slots, trouble, failed }: Gauged): void => {
  const gauge = <const Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    collect: (gauge: Gauge<Label>) => Promise<void>,
  ) =>
    new Gauge({
      name: `landerpay_${name}`,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        await collect(this).catch((error: unknown) => {
          // What it was at the last scrape is not known to be so any more.
          this.reset();
          if (labelNames.length === 0) this.remove();
          failed(error);
        });
      },
    });
  gauge('unfinished_attempts', 'Attempts in the ledger that have not ended.', ['state'], async (states) => {
    for (const [state, count] of Object.entries(await ledger.countUnfinished())) states.set({ state }, count);
  });
  gauge('crm_calls_open', 'Calls open at the CRM.', [], async (open) => open.set(slots.open()));
  gauge('crm_calls_waiting', 'Calls that wait for a slot.', [], async (waiting) =>
    waiting.set(slots.waiting()),
  );
  gauge(
    'money_stopped',
    '1 while the relay sends no money because the CRM is in trouble.',
    [],
    async (stopped) => stopped.set(trouble() === null ? 0 : 1),
  );
  gauge('money_paused', '1 while an operator has paused money.', [], async (paused) =>
    paused.set((await ledger.paused()) === null ? 0 : 1),
  );
};

/** Counts what is told to the log, and asks ledger and slots at each scrape. */
export const createMetrics = (gauged: Gauged): Metrics => {
  const registry = new Registry();
  const counted = counters(registry);
  gauges(registry, gauged);
  return {
    count: (told) => {
      switch (told.event) {
        case 'request':
          counted.requests.inc({ method: told.method, path: told.path, status: told.status });
          counted.requestSeconds.observe({ path: told.path }, seconds(told.milliseconds));
          return;
        case 'refused':
          return counted.refusals.inc({ reason: told.reason });
        case 'attempt':
          return counted.attempts.inc({ state: told.state });
        case 'alarm':
          return counted.alarms.inc({ alarm: told.alarm });
        case 'crm-answered':
          counted.calls.inc({ call: told.call, answer: told.answer });
          counted.callSeconds.observe({ call: told.call }, seconds(told.milliseconds));
          return;
        case 'no-slot':
          return counted.withoutSlot.inc({ call: told.call });
        case 'amazon-answered':
          return counted.amazon.inc({ answer: told.answer });
        case 'page-view-dropped':
          return counted.droppedViews.inc();
        case 'failed':
          return counted.failures.inc({ during: told.during });
        default:
          return;
      }
    },
    scrape: async () => ({ text: await registry.metrics(), mediaType: registry.contentType }),
  };
};
