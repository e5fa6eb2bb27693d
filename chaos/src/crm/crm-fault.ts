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
  readonly stranger: boolean;
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
  /** How long it takes until the CRM works on a slow call. */
  slowFrom: v.number(),
  slowest: v.number(),
  /** How many money calls for the same may be slow. */
  slowTimes: v.number(),
  declined: probability,
  /** How likely somebody else, at this CRM, takes the unpaid order whose import was lost on its way in. */
  stranger: probability,
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
  slowFrom: 0,
  slowest: 0,
  slowTimes: 0,
  declined: 0,
  stranger: 0,
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
  const slowness = (): number => {
    const isSlow = chance.happens(money ? weather.slowMoney : weather.slow);
    const longest = money && nth > weather.slowTimes ? 0 : weather.slowest;
    return isSlow && longest > 0 ? chance.between(weather.slowFrom, longest) : 0;
  };
  return {
    before: slowness(),
    after: slowness(),
    decline: money && chance.happens(weather.declined),
    stranger: path === '/order/import/' && chance.happens(weather.stranger),
    lose: loss(chance, money ? weather.lostMoney : weather.lost),
    lag:
      path === '/order/query/' && chance.happens(weather.lagging) ? chance.between(1, weather.longestLag) : 0,
  };
};
