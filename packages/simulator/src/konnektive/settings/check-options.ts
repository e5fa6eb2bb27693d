import * as v from 'valibot';
import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import type { Account } from '../account/account.js';
import { type Campaign, campaignsSchema } from '../campaigns/campaign.js';
import { defaultCampaigns } from '../campaigns/default-campaigns.js';
import { accountOf } from './account-options.js';
import { type Behaviour, defaultBehaviour } from './behaviour.js';
import type { KonnektiveSimulatorOptions } from './options.js';

/** The options, checked and complete. */
export type Settings = {
  readonly account: Account;
  readonly campaigns: ReadonlyMap<number, Campaign>;
  readonly behaviour: Behaviour;
  readonly declinedCards: ReadonlyMap<string, string>;
  readonly timeZone: string;
  readonly now: () => number;
  readonly random: () => number;
};

const timeZoneSchema = v.pipe(
  v.string(),
  v.check(
    (name) => {
      try {
        return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
      } catch {
        return false;
      }
    },
    ({ received }) => `${received} is no time zone: write an IANA name like "America/New_York"`,
  ),
);

const cardsSchema = v.record(
  v.pipe(v.string(), v.regex(/^\d{4}$/, 'a card is named by its last four digits')),
  v.pipe(v.string(), v.nonEmpty()),
);

const secureRandom = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** Checks the options at once, so that a wrong one is a sentence at start and not a puzzle later. */
export const checkOptions = (options: KonnektiveSimulatorOptions): Settings => ({
  account: accountOf(options),
  campaigns: parseOrExplain('The option `campaigns`', campaignsSchema, options.campaigns ?? defaultCampaigns),
  behaviour: { ...defaultBehaviour, ...options.behaviour },
  declinedCards: new Map(
    Object.entries(
      parseOrExplain(
        'The option `declinedCards`',
        cardsSchema,
        options.declinedCards ?? {
          '0002': 'Card Declined',
          '0003': 'Prepaid Credit Cards Are Not Accepted',
        },
      ),
    ),
  ),
  timeZone: parseOrExplain('The option `timeZone`', timeZoneSchema, options.timeZone ?? 'America/New_York'),
  now: options.now ?? Date.now,
  random: options.random ?? secureRandom,
});
