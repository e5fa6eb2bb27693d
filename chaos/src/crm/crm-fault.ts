import * as v from 'valibot';
import { type Chance, chanceOf } from '../plans/seeded.js';

/** How an answer is lost on its way back, or a request on its way in. */
export const waysToLose = ['close', 'reset', 'half', '500', '502', '429', '302', 'html', 'error'] as const;

export type WayToLose = (typeof waysToLose)[number];

/** What happens to one call. Times are milliseconds; `before` and `after` are around the CRM's own work. */
export type CrmFault = {
  readonly before: number;
  readonly after: number;
  readonly decline: boolean;
  readonly lose: { readonly when: 'before' | 'after'; readonly how: WayToLose } | null;
  /** A look-up that still says what the order was so many milliseconds ago. */
  readonly lag: number;
};

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** How likely which fault is, of money calls and of the others. */
export const crmWeather = v.object({
  lost: probability,
  lostMoney: probability,
  slow: probability,
  slowMoney: probability,
  /** The longest time before the CRM works on a call. */
  slowest: v.number(),
  declined: probability,
  lagging: probability,
  longestLag: v.number(),
});

export type CrmWeather = v.InferOutput<typeof crmWeather>;

/** Nothing happens any more. */
export const calm: CrmWeather = {
  lost: 0,
  lostMoney: 0,
  slow: 0,
  slowMoney: 0,
  slowest: 0,
  declined: 0,
  lagging: 0,
  longestLag: 0,
};

const isMoney = (path: string): boolean => path === '/order/import/' || path === '/upsale/import/';

const loss = (chance: Chance, probably: number): CrmFault['lose'] =>
  chance.happens(probably)
    ? { when: chance.oneOf('before', 'after'), how: chance.oneOf('close', ...waysToLose) }
    : null;

/** What happens to the nth call of a path that is about the same. */
export const crmFault = (
  weather: CrmWeather,
  seed: number,
  { path, about, nth }: { readonly path: string; readonly about: string; readonly nth: number },
): CrmFault => {
  const chance = chanceOf(seed, 'crm', path, about, nth);
  const money = isMoney(path);
  const slow = chance.happens(money ? weather.slowMoney : weather.slow);
  return {
    before: slow ? chance.between(1, weather.slowest) : 0,
    after: chance.happens(money ? weather.slowMoney : weather.slow) ? chance.between(1, weather.slowest) : 0,
    decline: money && chance.happens(weather.declined),
    lose: loss(chance, money ? weather.lostMoney : weather.lost),
    lag:
      path === '/order/query/' && chance.happens(weather.lagging) ? chance.between(1, weather.longestLag) : 0,
  };
};
