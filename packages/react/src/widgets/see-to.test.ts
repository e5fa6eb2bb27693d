import { AmazonPayError, type ErrorReaction } from '@landerpay/amazon-pay';
import { type CheckoutEvent, initialCheckout, parseReferenceId } from '@landerpay/checkout';
import { expect, test } from 'vitest';
import { seeTo } from './see-to.js';

const reference = parseReferenceId('S01-1234567-1234567') ?? null;

const seen = (
  reaction: ErrorReaction,
  holds: boolean,
  wasReady: boolean,
  amazonCode?: string,
  isReadOnly = false,
) => {
  const done: string[] = [];
  const held = { ...initialCheckout.held, reference: holds ? reference : null };
  const purchase = {
    get: () => ({ ...initialCheckout, held }),
    dispatch: ({ event }: CheckoutEvent) => void done.push(event),
  };
  const amazonPay = { giveUp: ({ code }: AmazonPayError) => void done.push(`gave up: ${code}`) };
  const error = new AmazonPayError('widget-failed', { reaction, amazonCode });
  const showReadOnly = !isReadOnly && (() => void done.push('read-only'));
  return [seeTo(amazonPay, purchase, error, { wasReady, showReadOnly }), done];
};

test.each([
  ['sign-in-again', 'holds', 'ready', true, ['signed-out']],
  ['sign-in-again', 'holds', 'not ready', true, ['signed-out', 'reference-lost']],
  ['sign-in-again', 'nothing', 'not ready', true, ['signed-out']],
  ['new-reference', 'holds', 'ready', true, ['reference-lost']],
  ['new-reference', 'holds', 'not ready', true, ['reference-lost']],
  ['new-reference', 'nothing', 'not ready', false, []],
  ['show-read-only', 'holds', 'ready', true, ['read-only']],
  ['show-read-only', 'holds', 'not ready', true, ['read-only']],
  ['show-read-only', 'nothing', 'not ready', false, []],
  ['choose-another-currency', 'holds', 'ready', false, []],
  ['try-again', 'holds', 'ready', false, []],
  ['give-up', 'holds', 'not ready', false, ['gave up: widget-failed']],
] as const)('%s, where the checkout %s and the widget was %s', (reaction, holds, ready, isSeenTo, done) => {
  expect(seen(reaction, holds === 'holds', ready === 'ready')).toEqual([isSeenTo, done]);
});

test('a reference of which not even the looks can be had is dropped', () => {
  expect(seen('show-read-only', true, true, undefined, true)).toEqual([true, ['reference-lost']]);
});

test('a reference that Amazon says is not this buyer’s is dropped at once', () => {
  expect(seen('sign-in-again', true, true, 'BuyerNotAssociated')).toEqual([
    true,
    ['signed-out', 'reference-lost'],
  ]);
  expect(seen('sign-in-again', true, true, 'BuyerSessionExpired')).toEqual([true, ['signed-out']]);
});
