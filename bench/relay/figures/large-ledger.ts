import { placeOrders } from '../callers.js';
import { start } from '../processes/start.js';
import { atMost, type Figure } from './figure.js';
import { median } from './statistics.js';

/** Two ledgers of one store. */
export type Ledgers = { readonly empty: string; readonly full: string; readonly rows: number };

/** How many attempts are made on one ledger before the other has its turn. */
const turn = 20;

/**
 * An attempt on a ledger with many rows against one on an empty ledger, one at a time and by turns, in front of a CRM that
 * answers at once: its delay would hide the difference.
 */
export const compareLargeLedger = async (
  standIns: string,
  store: string,
  { empty, full, rows }: Ledgers,
  turns: number,
): Promise<Figure> => {
  const small = await start('relay.ts', { standIns, ledger: empty });
  const large = await start('relay.ts', { standIns, ledger: full });
  const times = { small: [] as number[], large: [] as number[] };
  const one = async (): Promise<void> => {
    times.small.push(...(await placeOrders(small.origin, turn, 1)));
    times.large.push(...(await placeOrders(large.origin, turn, 1)));
  };
  for (let warm = 0; warm < 5; warm += 1) await one();
  times.small.length = 0;
  times.large.length = 0;
  for (let made = 0; made < turns; made += 1) await one();
  await Promise.all([small.stop(), large.stop()]);
  const [emptyTime, fullTime] = [median(times.small), median(times.large)];
  return atMost(
    `${store}: an attempt on ${rows.toLocaleString('en')} rows`,
    fullTime / emptyTime,
    1.2,
    `${fullTime.toFixed(2)} against ${emptyTime.toFixed(2)} ms, medians of ${turns * turn}`,
  );
};
