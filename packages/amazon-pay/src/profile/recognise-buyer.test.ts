import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAmazonPay } from '../amazon-pay.js';
import { type AmazonDouble, amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import { createManualClock } from '../clock/manual-clock.test.support.js';
import { session } from '../session/session.js';
import { takeAuthorization } from '../sign-in/authorization.js';
import { recogniseBuyer } from './recognise-buyer.js';

const robin = 'amzn1.account.ROBIN';
let double: AmazonDouble;

const engine = (clock = createManualClock()) => {
  const amazonPay = createAmazonPay({
    environment: 'sandbox',
    region: 'us',
    sellerId: 'S',
    clientId: 'C',
    clock,
  });
  amazonPay.load();
  return amazonPay;
};
const signIn = (token = 'Atza|abc') => takeAuthorization({ access_token: token, expires_in: 60 }, Date.now());
const isFrom = (userId: string) => {
  const profile = { CustomerId: userId, Name: 'n', PrimaryEmail: 'e@x' };
  vi.spyOn(double.amazon.login, 'retrieveProfile').mockImplementation((_, answered) =>
    answered({ success: true, profile }),
  );
};
const recognised = (userId: string) => {
  isFrom(userId);
  return recogniseBuyer(engine());
};
const kept = () => JSON.stringify({ ...sessionStorage, ...localStorage });

beforeEach(() => {
  double = amazonDouble();
  Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
  Reflect.set(window, 'amazon', { Login: double.amazon.login });
  signIn();
});
afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  Reflect.deleteProperty(window, 'OffAmazonPayments');
  Reflect.deleteProperty(window, 'amazon');
});

describe('recogniseBuyer', () => {
  test('tells the first, the same and another', async () => {
    expect(await recognised(robin)).toBe('first');
    expect(await recognised(robin)).toBe('same');
    expect(await recognised('amzn1.account.MARY')).toBe('other');
    expect(await recognised('amzn1.account.MARY')).toBe('same');
    expect(await recognised(robin)).toBe('other');
  });

  test('notices it across a sign-out', async () => {
    await recognised(robin);
    engine().signOut();
    signIn('Atza|other');
    expect(await recognised('amzn1.account.MARY')).toBe('other');
  });

  test('keeps a hash that says nothing, and that means nothing in another tab', async () => {
    await recognised(robin);
    const first = kept();
    expect(first).toMatch(/^\{"landerpay\.buyer":"[0-9a-f-]{36} [\w+/]{43}="\}$/);
    sessionStorage.clear();
    await recognised(robin);
    const second = kept();
    expect(second.slice(54)).not.toBe(first.slice(54));
  });

  test('is unknown when Amazon gives no profile, and remembers who it was before', async () => {
    await recognised(robin);
    vi.spyOn(double.amazon.login, 'retrieveProfile').mockImplementation((_, answered) =>
      answered({ success: false, error: 'server_error' }),
    );
    expect(await recogniseBuyer(engine())).toBe('unknown');
    expect(await recognised(robin)).toBe('same');
  });

  test('is unknown when Amazon says nothing for ten seconds', async () => {
    vi.spyOn(double.amazon.login, 'retrieveProfile').mockImplementation(() => undefined);
    const clock = createManualClock();
    const told = vi.fn();
    const recognising = recogniseBuyer(engine(clock)).then(told);
    clock.advance(9_999);
    await Promise.resolve();
    expect(told).not.toHaveBeenCalled();
    clock.advance(1);
    await recognising;
    expect(told).toHaveBeenCalledWith('unknown');
  });

  test('leaves no timer when Amazon has answered', async () => {
    isFrom(robin);
    const clock = createManualClock();
    await recogniseBuyer(engine(clock));
    expect(clock.waiting()).toBe(0);
  });

  test('is unknown when somebody else has signed in meanwhile', async () => {
    let answerLate: ((answer: unknown) => void) | undefined;
    vi.spyOn(double.amazon.login, 'retrieveProfile').mockImplementation((_, answered) => {
      answerLate = answered;
    });
    const recognising = recogniseBuyer(engine());
    signIn('Atza|other');
    answerLate?.({ success: true, profile: { CustomerId: robin, Name: 'n', PrimaryEmail: 'e@x' } });
    expect(await recognising).toBe('unknown');
    expect(kept()).toBe('{}');
  });

  test('is unknown when nobody is signed in', async () => {
    session.set({ name: 'signed-out' });
    expect(await recognised(robin)).toBe('unknown');
  });

  test('is unknown without storage, and without hashing', async () => {
    const storage = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await recognised(robin)).toBe('unknown');
    storage.mockRestore();
    vi.spyOn(crypto, 'subtle', 'get').mockImplementation(() => Object(undefined));
    expect(await recognised(robin)).toBe('unknown');
  });
});
