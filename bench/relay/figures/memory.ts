import * as v from 'valibot';
import { placeOrders } from '../callers.js';
import { start } from '../processes/start.js';
import type { Figure } from './figure.js';

const told = v.object({ rss: v.number(), heapUsed: v.number() });

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** What the relay's process holds after many attempts, against what it held once it was warm. */
export const compareMemory = async (
  standIns: string,
  ledger: string,
  { warm, attempts }: { readonly warm: number; readonly attempts: number },
): Promise<readonly Figure[]> => {
  const relay = await start('relay.ts', { standIns, ledger });
  await placeOrders(relay.origin, warm);
  const before = v.parse(told, await relay.ask('told'));
  await placeOrders(relay.origin, attempts);
  const after = v.parse(told, await relay.ask('told'));
  await relay.stop();
  const figure = (name: string, of: 'rss' | 'heapUsed'): Figure => {
    const ratio = after[of] / before[of];
    return {
      name,
      measured: ratio.toFixed(2),
      target: '0.90 to 1.10',
      isMet: ratio <= 1.1 && ratio >= 0.9,
      from: `${megabytes(before[of])} after ${warm}, ${megabytes(after[of])} after ${attempts} more`,
    };
  };
  return [
    figure('memory of the process after many attempts', 'rss'),
    figure('memory of its objects after many attempts', 'heapUsed'),
  ];
};
