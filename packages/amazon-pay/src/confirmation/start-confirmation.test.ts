import { describe, expect, test, vi } from 'vitest';
import type { AmazonPay } from '../amazon-pay.js';
import { amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import type { AmazonPayments } from '../amazon-script/payments.js';
import { createManualClock } from '../clock/manual-clock.test.support.js';
import type { ScriptStatus } from '../loading/script-status.js';
import { isOrderReferenceId, type OrderReferenceId } from '../references/reference-id.js';
import { createStore } from '../store/store.js';
import { startConfirmation } from './start-confirmation.js';

const referenceOf = (text: string): OrderReferenceId => {
  if (!isOrderReferenceId(text)) throw new Error(`${text} is no reference`);
  return text;
};
const reference = referenceOf('S02-1234567-1234567');
const { amazon } = amazonDouble();

const clock = createManualClock();

type Engine = Pick<AmazonPay, 'configuration' | 'status'>;

const engine = (status: ScriptStatus): Engine => ({
  configuration: {
    environment: 'sandbox',
    region: 'uk',
    sellerId: 'A1SELLER',
    clientId: 'amzn1.application-oa2-client.shop',
    clock,
  },
  status: createStore(status),
});

const ready = (initConfirmationFlow?: AmazonPayments['initConfirmationFlow']): Engine =>
  engine({
    name: 'ready',
    amazon: {
      ...amazon,
      payments: { ...amazon.payments, ...(initConfirmationFlow && { initConfirmationFlow }) },
    },
  });

/** An engine with Amazon's flow, which writes down what is asked of it, and hands over its flow at once. */
const withFlow = (flow: object = {}) => {
  const calls: string[] = [];
  const amazonPay = ready((sellerId, referenceId, started) => {
    calls.push(`init ${sellerId} ${referenceId}`);
    started({ success: () => calls.push('success'), error: () => calls.push('error'), ...flow });
  });
  return { amazonPay, calls };
};

describe('startConfirmation', () => {
  test('asks Amazon before it gives the click back, and then the server', async () => {
    const { amazonPay, calls } = withFlow();
    const confirmed = startConfirmation(amazonPay, {
      reference,
      confirm: async () => {
        calls.push('confirm');
        return false;
      },
    });
    expect(calls).toEqual([`init A1SELLER ${reference}`]);
    expect(await confirmed).toEqual({ name: 'not-confirmed' });
    expect(calls).toEqual([`init A1SELLER ${reference}`, 'confirm', 'error']);
  });

  test('further clicks hear of the confirmation that runs, and after its end a click starts another', async () => {
    const { amazonPay, calls } = withFlow();
    let answer = (_confirmed: boolean): void => {};
    const confirm = vi.fn(
      () =>
        new Promise<boolean>((resolve) => {
          answer = resolve;
        }),
    );
    const clicks = [1, 2, 3].map(() => startConfirmation(amazonPay, { reference, confirm }));
    await expect.poll(() => confirm).toHaveBeenCalled();
    answer(false);
    expect((await Promise.all(clicks)).map(({ name }) => name)).toEqual([
      'not-confirmed',
      'not-confirmed',
      'not-confirmed',
    ]);
    expect(confirm).toHaveBeenCalledTimes(1);
    expect(calls).toEqual([`init A1SELLER ${reference}`, 'error']);
    await startConfirmation(amazonPay, { reference, confirm: async () => false });
    expect(calls).toEqual([`init A1SELLER ${reference}`, 'error', `init A1SELLER ${reference}`, 'error']);
  });

  test('while the browser leaves, a click starts nothing; on a page that is shown again it does', async () => {
    const { amazonPay, calls } = withFlow();
    const click = () => startConfirmation(amazonPay, { reference, confirm: async () => true });
    const clicks = [click()];
    await expect.poll(() => calls.at(-1)).toBe('success');
    clicks.push(click());
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(await Promise.all(clicks)).toEqual([{ name: 'leaving' }, { name: 'leaving' }]);
    expect(calls).toEqual([`init A1SELLER ${reference}`, 'success']);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(calls.at(-1)).toBe('error');
    expect(await startConfirmation(amazonPay, { reference, confirm: async () => false })).toEqual({
      name: 'not-confirmed',
    });
  });

  test('a browser that has not left lets the buyer click again', async () => {
    const { amazonPay, calls } = withFlow();
    const click = () => startConfirmation(amazonPay, { reference, confirm: async () => true });
    const clicked = click();
    await expect.poll(() => calls.at(-1)).toBe('success');
    clock.advance(15_000);
    expect((await clicked).name).toBe('stayed');
    const again = click();
    await expect.poll(() => calls.at(-1)).toBe('success');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(await again).toEqual({ name: 'leaving' });
    expect(calls).toEqual([
      `init A1SELLER ${reference}`,
      'success',
      'error',
      `init A1SELLER ${reference}`,
      'success',
    ]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });

  test.each([
    [undefined, 10_000],
    [3_000, 3_000],
  ])('waits for the server as long as it is told (%s)', async (confirmWithin, milliseconds) => {
    const { amazonPay, calls } = withFlow();
    const signals: AbortSignal[] = [];
    const confirmed = startConfirmation(amazonPay, {
      reference,
      confirm: (signal) => {
        signals.push(signal);
        return new Promise(() => {});
      },
      confirmWithin,
    });
    await expect.poll(() => signals).toHaveLength(1);
    clock.advance(milliseconds - 1);
    expect(clock.waiting()).toBe(1);
    clock.advance(1);
    expect((await confirmed).name).toBe('unknown');
    expect(signals[0]?.aborted).toBe(true);
    expect(calls.at(-1)).toBe('error');
  });

  test('before the script is ready it says so', async () => {
    const result = await startConfirmation(engine({ name: 'loading' }), {
      reference,
      confirm: () => Promise.reject(new Error('must not be called')),
    });
    expect(result).toMatchObject({
      name: 'not-started',
      error: { code: 'script-not-ready', retryable: true },
    });
  });

  test.each([
    ['has no such function', ready(), /initConfirmationFlow/],
    [
      'throws',
      ready(() => {
        throw new Error('no');
      }),
      /threw/,
    ],
    [
      'hands over a flow without success()',
      ready((_seller, _reference, started) => started({ error: () => {} })),
      /lacks/,
    ],
    [
      'hands over a flow without error()',
      ready((_seller, _reference, started) => started({ success: () => {} })),
      /lacks/,
    ],
    ['hands over nothing', ready((_seller, _reference, started) => started(undefined)), /lacks/],
  ])('a script that %s is told as an error, and the server is not asked', async (_, amazonPay, sentence) => {
    const confirm = vi.fn(async () => true);
    const result = await startConfirmation(amazonPay, { reference, confirm });
    expect(result).toMatchObject({
      name: 'not-started',
      error: { code: 'confirmation-unavailable', message: expect.stringMatching(sentence) },
    });
    expect(confirm).not.toHaveBeenCalled();
    expect(clock.waiting()).toBe(0);
  });

  test('an answer that is no boolean is no confirmation', async () => {
    const { amazonPay, calls } = withFlow();
    const answer: boolean = JSON.parse('{ "ok": true }');
    expect(await startConfirmation(amazonPay, { reference, confirm: async () => answer })).toEqual({
      name: 'not-confirmed',
    });
    expect(calls.at(-1)).toBe('error');
  });

  test('a success() that throws gives the page back', async () => {
    const { amazonPay, calls } = withFlow({
      success: () => {
        throw new Error('no');
      },
    });
    const result = await startConfirmation(amazonPay, { reference, confirm: async () => true });
    expect(result).toMatchObject({ name: 'unknown', error: { code: 'confirmation-unavailable' } });
    expect(calls).toEqual([`init A1SELLER ${reference}`, 'error']);
  });
});
