import { createShopper, type Shopper, type Surrounded } from '../buyers/shop-with.js';
import { startTroubles } from '../faults/troubles.js';
import { type BuyerPlan, buyerPlan } from '../plans/buyer-plan.js';
import { pause } from '../plans/pause.js';
import { readEvents } from '../verdict/events.js';
import type { Finding } from '../verdict/finding.js';
import type { Evidence } from '../verdict/history.js';
import { openShop, type ShopOptions } from './shop.js';
import { untilSettled } from './until-settled.js';

export type RunOptions = ShopOptions & {
  /** How many buyers are in the shop at once. */
  readonly atOnce: number;
  readonly patience: number;
  /** Who buys: the machine and the adapter in this process, unless told otherwise. */
  readonly shopperFor?: (plan: BuyerPlan, surrounded: Surrounded) => Shopper;
  /** Told how far it is. */
  readonly progress: (line: string) => void;
};

/** What a campaign came to. */
export type Result = {
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
  /** How often what happened. */
  readonly counts: Readonly<Record<string, number>>;
  readonly seconds: number;
};

/** How many come back at once: nobody is in a hurry any more. */
const backAtOnce = 12;

/** Lets so many work at once, one after the other. */
const atOnce = async <T>(many: number, all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  const waiting = [...all];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: many }, worker));
};

const countBy = (names: readonly string[]): Readonly<Record<string, number>> =>
  names.reduce<Record<string, number>>((counted, name) => {
    counted[name] = (counted[name] ?? 0) + 1;
    return counted;
  }, {});

/** Opens a shop, lets everybody buy while everything breaks, mends it, lets them come back, and compares. */
export const runCampaign = async (options: RunOptions): Promise<Result> => {
  const { campaign, checkouts, seed, patience, progress, shopperFor = createShopper } = options;
  const began = Date.now();
  const shop = await openShop(options);
  try {
    const troubles = startTroubles(shop.troubles, seed);
    const surrounded = {
      relays: shop.relays.map(({ origin }) => origin),
      seed,
      amazon: shop.amazon.origin,
      signIn: shop.amazon.signIn,
      patience,
    };
    const shoppers: readonly Shopper[] = Array.from({ length: checkouts }, (_, buyer) =>
      shopperFor(buyerPlan(campaign.habits, seed, buyer), surrounded),
    );
    let done = 0;
    await atOnce(options.atOnce, shoppers, async (shopper) => {
      await shopper.shop();
      done += 1;
      if (done % Math.ceil(checkouts / 10) === 0) {
        progress(`${done} of ${checkouts} checkouts, ${Math.round((Date.now() - began) / 1_000)} s`);
      }
    });
    await troubles.stop();
    for (const relay of shop.relays) relay.calm();
    await shop.crm.calm();
    progress('faults end; buyers come back');
    await atOnce(backAtOnce, shoppers, (shopper) => shopper.comeBack());
    const sales = shoppers.flatMap((shopper) => shopper.sales());
    const events = () => readEvents(shop.eventFiles);
    // A process that stood still when the faults ended goes on by then, and writes what it still may.
    if (campaign.stalls.probability > 0) await pause(campaign.stalls.milliseconds);
    const lookAgain = () => atOnce(backAtOnce, shoppers, (shopper) => shopper.lookAgain());
    const { findings, book } = await untilSettled(shop, { campaign, sales, events, lookAgain });
    const deaths = shop.relays.flatMap((relay) => Object.entries(relay.deaths()));
    return {
      findings,
      evidence: { sales, ...book, events: events() },
      counts: {
        ...countBy(sales.flatMap(({ what, tabs }) => tabs.map((tab) => `${what} ${tab.told().told}`))),
        ...countBy(events().flatMap(({ alarm }) => (alarm === undefined ? [] : [`alarm ${alarm}`]))),
        ...countBy(events().flatMap(({ event, because }) => (event === 'held' ? [`held ${because}`] : []))),
        ...countBy(deaths.flatMap(([at, times]) => Array(times).fill(`killed at ${at}`))),
        ...troubles.counts(),
      },
      seconds: (Date.now() - began) / 1_000,
    };
  } finally {
    await shop.close();
  }
};
