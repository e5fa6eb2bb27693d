import * as v from 'valibot';
import { callers, placeOrders } from '../callers.js';
import { type Started, start } from '../processes/start.js';
import { atLeast, atMost, type Figure } from './figure.js';
import { median, quantile } from './statistics.js';

const told = v.object({ commits: v.number() });

/** What is compared: a ledger, and how much of the throughput without it must be left. */
export type Compared = { readonly store: string; readonly ledger: string; readonly least: number };

type Run = { readonly perSecond: number; readonly p99: number };

const run = async (relay: Started, count: number): Promise<Run> => {
  const begun = performance.now();
  const durations = await placeOrders(relay.origin, count);
  return {
    perSecond: (count * 1_000) / (performance.now() - begun),
    p99: quantile(durations, 0.99),
  };
};

/** By turns with and without the ledger, so that what else the machine does weighs on both alike. */
const inPairs = async (kept: Started, unkept: Started, pairs: number, count: number) => {
  const runs: { readonly kept: Run; readonly unkept: Run }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const isKeptFirst = pair % 2 === 0;
    const first = await run(isKeptFirst ? kept : unkept, count);
    const second = await run(isKeptFirst ? unkept : kept, count);
    runs.push(isKeptFirst ? { kept: first, unkept: second } : { kept: second, unkept: first });
  }
  return runs;
};

/** The relay with the ledger against the same relay without. */
export const compareThroughput = async (
  standIns: string,
  { store, ledger, least }: Compared,
  { pairs, orders }: { readonly pairs: number; readonly orders: number },
): Promise<readonly Figure[]> => {
  const kept = await start('relay.ts', { standIns, ledger });
  const unkept = await start('relay.ts', { standIns, ledger: null });
  await placeOrders(kept.origin, 10 * callers);
  await placeOrders(unkept.origin, 10 * callers);
  const before = v.parse(told, await kept.ask('told')).commits;
  const runs = await inPairs(kept, unkept, pairs, orders);
  const commits = v.parse(told, await kept.ask('told')).commits - before;
  await Promise.all([kept.stop(), unkept.stop()]);

  const throughput = runs.map((one) => one.kept.perSecond / one.unkept.perSecond);
  const slowest = runs.map((one) => one.kept.p99 / one.unkept.p99);
  const perSecond = (of: 'kept' | 'unkept') => median(runs.map((one) => one[of].perSecond)).toFixed(0);
  const p99 = (of: 'kept' | 'unkept') => median(runs.map((one) => one[of].p99)).toFixed(0);
  const spread = (values: readonly number[]) =>
    `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)} in ${pairs} pairs`;
  return [
    atLeast(
      `${store}: requests per second`,
      median(throughput),
      least,
      `${perSecond('kept')} against ${perSecond('unkept')} per second; ${spread(throughput)}`,
    ),
    atMost(
      `${store}: p99`,
      median(slowest),
      2,
      `${p99('kept')} against ${p99('unkept')} ms; ${spread(slowest)}`,
    ),
    atMost(`${store}: commits per attempt`, commits / (pairs * orders), 5, `${pairs * orders} attempts`),
  ];
};
