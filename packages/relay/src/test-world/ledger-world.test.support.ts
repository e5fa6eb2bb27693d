import { priceLines } from '../catalogue/pricing.js';
import type { Claim } from '../ledger/claim.js';
import type { Ledger } from '../ledger/ledger.js';
import { createHashes } from '../secrets/hashes.js';
import { defaultSettings } from '../settings.js';
import { openBook } from './books/open-book.test.support.js';
import { catalogue } from './catalogue.test.support.js';
import { lines, newKey, reference } from './parsed.test.support.js';
import { secret } from './shop-facts.test.support.js';

const hashes = createHashes(secret);

/** A ledger by itself, whose time stands still until `pass`. */
export const openLedgerWorld = () => {
  let time = 1_000_000;
  const book = openBook(() => time);
  return {
    book,
    ledger: book.openLedger(),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

/** The claim of a buyer's attempt on a reference, for one starter kit. */
export const claimOf = ({
  buyer = 'buyer',
  number = 1,
  paidWith = 'S01-1234567-1234567',
  quantity = 1,
  ...changed
}: Partial<Pick<Claim, 'again' | 'asExpected' | 'limits' | 'key' | 'consent'>> & {
  readonly buyer?: string;
  readonly number?: number;
  readonly paidWith?: string;
  readonly quantity?: number;
} = {}): Claim => {
  const id = reference(paidWith);
  const wanted = lines('starter-kit', quantity);
  const pricing = priceLines(catalogue, wanted, '2026-03-01');
  if ('notSold' in pricing) throw new Error('not sold');
  const { offer, sale } = pricing;
  const expected = {
    total: offer.total.amount,
    currency: offer.total.currency,
    catalogueVersion: offer.catalogueVersion,
    termsVersion: null,
  };
  return {
    key: hashes.key(newKey()),
    fingerprint: hashes.fingerprint({ reference: id, attempt: number, lines: wanted, expected }),
    buyer: hashes.buyer(buyer),
    offer: hashes.offer(wanted),
    reference: hashes.reference(id),
    number,
    again: null,
    asExpected: true,
    sale,
    mark: hashes.mark(id, number),
    consent: null,
    limits: defaultSettings.limits,
    leaseFor: 100,
    askAgainFor: 1_000,
    ...changed,
  };
};

/** Claims, or says why that did not work. */
export const claimedIn = async (ledger: Ledger, claim = claimOf()) => {
  const result = await ledger.claim(claim);
  if (result.claim !== 'claimed') throw new Error(`The claim came to ${result.claim}.`);
  return result;
};

/** An attempt whose money request may be written. */
export const sentIn = async (
  ledger: Ledger,
  order: Parameters<Ledger['findSoldOrder']>[0],
  claim = claimOf(),
) => {
  const claimed = await claimedIn(ledger, claim);
  await ledger.identify(claimed.lease, order, 100);
  await ledger.markSent(claimed.lease, 10, 100);
  return claimed;
};

const zero = { amount: 0, currency: 'USD' };

/** An order as the CRM has booked it. */
export const placedAs = (number: Parameters<Ledger['findSoldOrder']>[0], review?: 'pending') => ({
  outcome: 'placed' as const,
  order: { number, lines: [], shipping: zero, total: zero, ...(review === undefined ? {} : { review }) },
});

export const declined = {
  becomes: 'declined',
  answer: { outcome: 'declined', reason: 'Declined', retry: 'same-reference' },
} as const;
