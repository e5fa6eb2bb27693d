import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AmazonDouble, amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import type { Configuration } from '../configuration/configuration.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { createScript } from './script.js';

const configuration: Configuration = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' };
const tags = () => [...document.querySelectorAll<HTMLScriptElement>('script[src*="Widgets.js"]')];
const configured = ['setClientId C', 'setSandboxMode true', 'setRegion NA'];
let double: AmazonDouble;

/** What Amazon's script does to the page when it runs. */
const run = () => {
  Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
  Reflect.set(window, 'amazon', { Login: double.amazon.login });
  Reflect.get(window, 'onAmazonLoginReady')?.();
  Reflect.get(window, 'onAmazonPaymentsReady')?.();
};
/** The tag fails, and the next look sees it. */
const fail = () => {
  tags()[0]?.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(100);
};

beforeEach(() => {
  vi.useFakeTimers();
  double = amazonDouble();
});
afterEach(() => {
  vi.useRealTimers();
  document.head.replaceChildren();
  for (const name of ['amazon', 'OffAmazonPayments', 'onAmazonLoginReady', 'onAmazonPaymentsReady']) {
    Reflect.deleteProperty(window, name);
  }
});

describe('loading Amazon’s script', () => {
  test('two engines share one tag, and both become ready', () => {
    const [one, two] = [createScript(configuration), createScript(configuration)];
    expect(one.status.get()).toEqual({ name: 'idle' });
    one.load();
    one.load();
    two.load();
    expect(tags().length).toBe(1);
    expect(two.status.get()).toEqual({ name: 'loading' });
    run();
    for (const { status } of [one, two]) {
      expect(status.get()).toEqual({ name: 'ready', amazon: double.amazon });
    }
  });

  test('configures at login-ready, before the page’s own handler', () => {
    Reflect.set(window, 'onAmazonLoginReady', () => double.calls.push('page'));
    createScript(configuration).load();
    Reflect.set(window, 'amazon', { Login: double.amazon.login });
    Reflect.get(window, 'onAmazonLoginReady')();
    expect(double.calls).toEqual([...configured, 'page']);
  });

  test('is ready at once, without a tag, where the script has run before', () => {
    run();
    const script = createScript(configuration);
    script.load();
    expect(script.status.get().name).toBe('ready');
    expect(tags()).toEqual([]);
    expect(double.calls).toEqual(configured);
  });

  test('notices a script whose handlers were read before we came', () => {
    const theirs = document.createElement('script');
    theirs.src = 'https://static-na.payments-amazon.com/OffAmazonPayments/us/sandbox/js/Widgets.js';
    document.head.append(theirs);
    const script = createScript(configuration);
    script.load();
    expect(tags()).toEqual([theirs]);
    Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
    vi.advanceTimersByTime(200);
    expect(script.status.get().name).toBe('loading');
    Reflect.set(window, 'amazon', { Login: double.amazon.login });
    vi.advanceTimersByTime(100);
    expect(script.status.get().name).toBe('ready');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('tries again with growing pauses, and each dead tag is gone', () => {
    const script = createScript(configuration);
    script.load();
    const first = tags()[0];
    fail();
    expect(tags()).toEqual([]);
    vi.advanceTimersByTime(499);
    expect(tags()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(tags().length).toBe(1);
    expect(tags()[0]).not.toBe(first);
    fail();
    vi.advanceTimersByTime(1_999);
    expect(tags()).toEqual([]);
    vi.advanceTimersByTime(1);
    run();
    expect(script.status.get().name).toBe('ready');
  });

  test('fails at the end with an error, and retry() begins anew', () => {
    const script = createScript(configuration);
    script.load();
    fail();
    vi.advanceTimersByTime(500);
    fail();
    vi.advanceTimersByTime(2_000);
    expect(script.status.get().name).toBe('loading');
    fail();
    const status = script.status.get();
    expect(status).toMatchObject({
      name: 'failed',
      error: { code: 'script-unavailable', source: 'amazon', retryable: true },
    });
    expect(vi.getTimerCount()).toBe(0);
    script.load();
    expect(tags()).toEqual([]);
    script.retry();
    expect(script.status.get().name).toBe('loading');
    run();
    expect(script.status.get().name).toBe('ready');
  });

  test('gives up a tag that neither works nor fails, and takes it when it comes late after all', () => {
    const script = createScript(configuration);
    script.load();
    vi.advanceTimersByTime(20_000);
    expect(tags()).toEqual([]);
    vi.advanceTimersByTime(500 + 20_000 + 2_000 + 20_000);
    expect(script.status.get()).toMatchObject({ name: 'failed', error: { code: 'script-unavailable' } });
    run();
    expect(script.status.get().name).toBe('ready');
  });

  test('what is given up right after it was ready stays given up', () => {
    const script = createScript(configuration);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    script.load();
    run();
    const error = new AmazonPayError('widget-refused', { source: 'amazon' });
    script.giveUp(error);
    vi.advanceTimersByTime(60_000);
    expect(script.status.get()).toEqual({ name: 'failed', error });
    expect(tags().length).toBe(1);
  });

  test('another environment on the page is an error that names the script wanted', () => {
    createScript({ ...configuration, environment: 'production' }).load();
    const script = createScript(configuration);
    script.load();
    run();
    expect(double.calls).not.toContain('setSandboxMode true');
    const status = script.status.get();
    if (status.name !== 'failed') throw new Error(status.name);
    expect(status.error).toMatchObject({
      code: 'environment-conflict',
      source: 'landerpay',
      retryable: false,
    });
    expect(status.error.message).toContain('/us/sandbox/js/Widgets.js');
    expect(tags().length).toBe(1);
  });
});
