import { AmazonPayError, type AmazonPayErrorCode } from '@landerpay/amazon-pay';
import { type CheckoutEvent, initialCheckout, parseReferenceId } from '@landerpay/checkout';
import { expect, test } from 'vitest';
import { seeTo } from './see-to.js';

const reference = parseReferenceId('S01-1234567-1234567') ?? null;

const seen = (code: AmazonPayErrorCode, holds: boolean, wasReady: boolean) => {
  const events: CheckoutEvent['event'][] = [];
  const held = { ...initialCheckout.held, reference: holds ? reference : null };
  const purchase = {
    get: () => ({ ...initialCheckout, held }),
    dispatch: ({ event }: CheckoutEvent) => void events.push(event),
  };
  return [seeTo(purchase, new AmazonPayError(code), wasReady), events];
};

test.each([
  ['session-expired', 'holds', 'ready', true, ['signed-out']],
  ['session-expired', 'holds', 'not ready', true, ['reference-lost', 'signed-out']],
  ['session-expired', 'nothing', 'not ready', true, ['signed-out']],
  ['reference-unusable', 'holds', 'ready', true, ['reference-lost']],
  ['reference-unusable', 'holds', 'not ready', true, ['reference-lost']],
  ['reference-unusable', 'nothing', 'not ready', false, []],
  ['widget-failed', 'holds', 'ready', false, []],
  ['widget-refused', 'holds', 'not ready', false, []],
  ['container-missing', 'nothing', 'not ready', false, []],
] as const)('%s, where the checkout %s and the widget was %s', (code, holds, ready, isSeenTo, events) => {
  expect(seen(code, holds === 'holds', ready === 'ready')).toEqual([isSeenTo, events]);
});
