import { pause } from '../plans/pause.js';
import { compare } from '../verdict/compare.js';
import type { ToldEvent } from '../verdict/events.js';
import type { Finding } from '../verdict/finding.js';
import { unfinishedIn, unnoticedIn } from '../verdict/ledger-findings.js';
import { excused } from '../verdict/promises.js';
import type { Sale } from '../verdict/sale.js';
import type { Campaign } from './campaign.js';
import type { Shop } from './shop.js';

/** For how long what is open may take to settle once nothing breaks any more, in milliseconds. */
const settlesWithin = 90_000;

type Told = {
  readonly campaign: Campaign;
  readonly sales: readonly Sale[];
  readonly events: () => readonly ToldEvent[];
  /** Lets the buyers see who do not know yet. */
  readonly lookAgain: () => Promise<void>;
};

/** Compares again and again, until nothing is found or what is found does not go away. */
export const untilSettled = async (shop: Shop, { campaign, sales, events, lookAgain }: Told) => {
  const until = Date.now() + settlesWithin;
  for (;;) {
    const open = await shop.crm.calm();
    const book = await shop.crm.book();
    const found: readonly Finding[] = [
      ...compare(sales, book),
      ...(await unfinishedIn(shop.ledger)),
      ...(await unnoticedIn(shop.ledger, book.orders)),
    ];
    const findings = found.filter((finding) => !excused(finding, campaign, events()));
    const isFinal = findings.some(
      ({ kind }) => kind === 'charged-twice' || kind === 'told-placed-not-booked',
    );
    if ((findings.length === 0 && open === 0) || isFinal || Date.now() > until) return { findings, book };
    await lookAgain();
    await pause(500);
  }
};
