import { declineReasons, type Notice, parseOrderNumber, type ToldRefusal } from '@landerpay/checkout';
import { describe, expect, test } from 'vitest';
import { checkoutSentences } from '../messages/checkout-sentences.js';
import { noticeSentence, say, stateSentence } from './sentence.js';

const problem = { code: 'popup-blocked', buyerMessage: 'Please allow pop-ups.', retryable: true };

const toldRefusals = {
  'price-changed': true,
  'reference-bound': true,
  'token-refused': true,
  'wrong-buyer': true,
  'terms-not-accepted': true,
  'too-many-attempts': true,
  unavailable: true,
} satisfies Readonly<Record<ToldRefusal, true>>;
const isToldRefusal = (code: string): code is ToldRefusal => code in toldRefusals;

const notices: readonly Notice[] = [
  ...declineReasons.map((reason): Notice => ({ notice: 'declined', reason })),
  ...Object.keys(toldRefusals)
    .filter(isToldRefusal)
    .map((code): Notice => ({ notice: 'refusal', code })),
  { notice: 'rejected', fields: [] },
  { notice: 'rejected', fields: [{ field: 'shipCountry', problem: 'invalid' }] },
  { notice: 'not-placed', why: 'not-sent' },
  { notice: 'session-over' },
  { notice: 'buyer-changed' },
  { notice: 'reference-expired' },
  { notice: 'buying-again' },
  { notice: 'problem', problem },
];

describe('the English sentences', () => {
  test('exist for every notice', () => {
    for (const notice of notices) expect(noticeSentence(notice)).toMatch(/^[A-Z].*\.$/);
  });

  test('tell the buyer that it is the country which the shop does not deliver to', () => {
    const refused = (field: string) =>
      noticeSentence({ notice: 'rejected', fields: [{ field, problem: 'invalid' }] });
    for (const field of ['shipCountry', 'country'])
      expect(refused(field)).toBe(
        'The shop does not deliver to this country. Please choose another address.',
      );
    expect(refused('shipPostalCode')).toBe(
      'The shop cannot accept these details. Please choose another address.',
    );
  });

  test('say of money only what is known: never that nothing was charged while an attempt is open', () => {
    expect(checkoutSentences['state:settling']).not.toContain('have not been charged');
  });
});

describe('sentences of the page’s own', () => {
  test('take the place of the English ones, by key', () => {
    const messages = {
      'declined:AmazonRejected': 'Abgelehnt.',
      'error:popup-blocked': 'Bitte Pop-ups erlauben.',
    };
    expect(noticeSentence({ notice: 'declined', reason: 'AmazonRejected' }, messages)).toBe('Abgelehnt.');
    expect(noticeSentence({ notice: 'problem', problem }, messages)).toBe('Bitte Pop-ups erlauben.');
    expect(noticeSentence({ notice: 'session-over' }, messages)).toBe(checkoutSentences['session-over']);
  });

  test('an error says itself what it is where the page does not', () => {
    expect(noticeSentence({ notice: 'problem', problem })).toBe('Please allow pop-ups.');
    expect(stateSentence({ status: 'unavailable', problem })).toBe('Please allow pop-ups.');
  });

  test('may name the order', () => {
    expect(say({ 'state:placed': 'Bestellt: {order}' }, 'state:placed', { order: 'A1$&' })).toBe(
      'Bestellt: A1$&',
    );
  });
});

describe('stateSentence', () => {
  test('names the order that was bought before', () => {
    const order = parseOrderNumber('A1B2');
    if (!order) throw new Error('not an order number');
    expect(stateSentence({ status: 'refused', why: 'already-placed', order })).toContain('A1B2');
    expect(stateSentence({ status: 'refused', why: 'account' })).toContain('not been charged');
  });

  test('has nothing to say where the notice or the page itself does', () => {
    expect(stateSentence({ status: 'choosing', notice: null })).toBe('');
    expect(stateSentence({ status: 'signed-out', notice: null })).toBe('');
  });
});
