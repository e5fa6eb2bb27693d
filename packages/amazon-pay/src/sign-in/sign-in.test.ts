import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AmazonPay, createAmazonPay } from '../amazon-pay.js';
import { type AmazonDouble, amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import { session } from '../session/session.js';

const configuration = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' } as const;
const success = { access_token: 'Atza|abc', expires_in: 3226 };
let double: AmazonDouble;

const readyEngine = (more: object = {}): AmazonPay => {
  const engine = createAmazonPay({ ...configuration, ...more });
  engine.load();
  return engine;
};
const errorCode = () => {
  const known = session.get();
  return known.name === 'signed-out' ? known.error?.code : known.name;
};

beforeEach(() => {
  double = amazonDouble();
  Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
  Reflect.set(window, 'amazon', { Login: double.amazon.login });
  session.set({ name: 'signed-out' });
});
afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  Reflect.deleteProperty(window, 'OffAmazonPayments');
  Reflect.deleteProperty(window, 'amazon');
});

describe('signing in by popup', () => {
  test('asks with a callback and the default scope, and keeps token and expiry', () => {
    const engine = readyEngine();
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    engine.signIn();
    expect(engine.session.get()).toEqual({ name: 'signing-in' });
    expect(double.authorizations[0]?.options).toEqual({
      scope: 'profile payments:widget payments:shipping_address',
      popup: true,
      interactive: 'auto',
    });
    double.answer(success);
    expect(engine.session.get()).toEqual({
      name: 'signed-in',
      accessToken: 'Atza|abc',
      expiresAt: 3_227_000,
      aliveAt: 1_000,
      warning: null,
    });
  });

  test.each([
    [{ error: 'access_denied', error_description: 'no' }, 'sign-in-denied'],
    [{ error: 'server_error' }, 'sign-in-failed'],
    [{ access_token: 'Bearer x', expires_in: 3600 }, 'sign-in-failed'],
    [{ access_token: 'Atza|abc' }, 'sign-in-failed'],
    [undefined, 'sign-in-failed'],
  ])('%j is %s', (answer, code) => {
    readyEngine().signIn();
    double.answer(answer);
    expect(errorCode()).toBe(code);
  });

  test('no error tells the token', () => {
    readyEngine().signIn();
    double.answer({ access_token: 'Atza|secret', expires_in: 0 });
    const known = session.get();
    if (known.name !== 'signed-out') throw new Error(known.name);
    expect(known.error?.code).toBe('sign-in-failed');
    expect(JSON.stringify([known.error, known.error?.message, known.error?.cause])).not.toContain('secret');
  });

  test('a later click supersedes the one whose window was closed', () => {
    const engine = readyEngine();
    engine.signIn();
    const [first] = double.authorizations;
    engine.signIn();
    if (typeof first?.next !== 'function') throw new Error('no callback');
    first.next({ error: 'access_denied' });
    expect(errorCode()).toBe('signing-in');
    double.answer(success);
    expect(errorCode()).toBe('signed-in');
  });

  test('an answer after signing out counts no more', () => {
    const engine = readyEngine();
    engine.signIn();
    engine.signOut();
    double.answer(success);
    expect(errorCode()).toBe(undefined);
  });

  test('does nothing while the session lasts, and begins again after it', () => {
    const engine = readyEngine();
    engine.signIn();
    double.answer(success);
    engine.signIn();
    expect(double.authorizations.length).toBe(1);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_226_001);
    engine.signIn();
    expect(double.authorizations.length).toBe(2);
  });

  test('before the script is ready it says so', () => {
    createAmazonPay(configuration).signIn();
    expect(errorCode()).toBe('script-not-ready');
    expect(double.authorizations).toEqual([]);
  });

  test('what Amazon’s script throws is an error of the session', () => {
    const cause = new Error('no client id');
    vi.spyOn(double.amazon.login, 'authorize').mockImplementation(() => {
      throw cause;
    });
    readyEngine().signIn();
    const known = session.get();
    if (known.name !== 'signed-out') throw new Error(known.name);
    expect(known.error).toMatchObject({ code: 'sign-in-failed', cause });
  });

  test.each([null, { closed: true }])('a window that the browser refuses (%j) is told', (refused) => {
    const open = () => refused;
    Reflect.set(window, 'open', open);
    vi.spyOn(double.amazon.login, 'authorize').mockImplementation(() => window.open('https://a', 'w', 'f'));
    readyEngine().signIn();
    expect(errorCode()).toBe('popup-blocked');
    expect(window.open).toBe(open);
  });

  test('two engines of a page share the buyer', () => {
    const [one, two] = [readyEngine(), readyEngine()];
    const heard = vi.fn();
    two.session.subscribe(heard);
    one.signIn();
    double.answer(success);
    expect(two.session.get()).toMatchObject({ name: 'signed-in', accessToken: 'Atza|abc' });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('signing out makes Amazon’s script forget too', () => {
    const engine = readyEngine();
    engine.signIn();
    double.answer(success);
    engine.signOut();
    expect(engine.session.get()).toEqual({ name: 'signed-out' });
    expect(double.calls.at(-1)).toBe('logout');
  });
});
