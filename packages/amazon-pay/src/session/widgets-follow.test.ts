import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAmazonPay } from '../amazon-pay.js';
import { type AmazonDouble, amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import { createManualClock, type ManualClock } from '../clock/manual-clock.test.support.js';
import { orderReferenceId } from '../references/ids.test.support.js';
import type { OrderReferenceId } from '../references/reference-id.js';
import { takeAuthorization } from '../sign-in/authorization.js';
import { createWallet } from '../widgets/wallet.js';
import { session } from './session.js';

const minute = 60_000;
let clock: ManualClock;
let double: AmazonDouble;

const warns = () => {
  const known = session.get();
  return known.name === 'signed-in' && known.warning !== null;
};
const walletOf = (reference: OrderReferenceId, onSelect: () => void) => {
  const amazonPay = createAmazonPay({
    environment: 'sandbox',
    region: 'us',
    sellerId: 'S',
    clientId: 'C',
    clock,
  });
  return createWallet(amazonPay, { reference, onSelect, onError: () => undefined });
};

beforeEach(() => {
  clock = createManualClock();
  double = amazonDouble();
  Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
  Reflect.set(window, 'amazon', { Login: double.amazon.login });
  session.set({ name: 'signed-out' });
  takeAuthorization({ access_token: 'Atza|abc', expires_in: 3600 }, clock.now());
});
afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(window, 'OffAmazonPayments');
  Reflect.deleteProperty(window, 'amazon');
});

describe('a widget', () => {
  test('follows the session as long as it is bound', () => {
    const wallet = walletOf(orderReferenceId('S01-1234567-1234567'), () => undefined);
    expect(clock.waiting()).toBe(0);
    const element = document.body.appendChild(document.createElement('section'));
    wallet.bind(element);
    wallet.bind(element);
    expect(clock.waiting()).toBe(1);
    wallet.dispose();
    expect(clock.waiting()).toBe(0);
  });

  test('takes the warning back when Amazon takes a choice, before it tells of the choice', async () => {
    const onSelect = vi.fn(warns);
    const wallet = walletOf(orderReferenceId('S01-1234567-1234567'), onSelect);
    wallet.bind(document.body.appendChild(document.createElement('section')));
    await Promise.resolve();
    clock.advance(12 * minute);
    expect(warns()).toBe(true);
    const select = double.widgets[0]?.options.onPaymentSelect;
    select?.();
    expect(onSelect.mock.results).toEqual([{ type: 'return', value: false }]);

    clock.advance(12 * minute);
    wallet.dispose();
    select?.();
    expect(warns()).toBe(true);
  });
});
