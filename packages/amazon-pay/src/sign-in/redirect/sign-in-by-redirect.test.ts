import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAmazonPay } from '../../amazon-pay.js';
import { type AmazonDouble, amazonDouble } from '../../amazon-script/amazon-double.test.support.js';
import { session } from '../../session/session.js';
import { type RedirectOptions, signInByRedirect } from './sign-in-by-redirect.js';

const returnUrl = `${location.origin}/pay`;
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) Version/17.4 Mobile/15E148 Safari/604.1';
let double: AmazonDouble;

const engine = (options?: RedirectOptions) => {
  const amazonPay = createAmazonPay({
    environment: 'sandbox',
    region: 'us',
    sellerId: 'S',
    clientId: 'C',
    signIn: signInByRedirect(returnUrl, options),
  });
  amazonPay.load();
  return amazonPay;
};
const errorCode = () => {
  const known = session.get();
  return known.name === 'signed-out' ? known.error?.code : known.name;
};
/** The last thing that Amazon's script was asked for, once there are so many. */
const asked = async (count: number) => {
  await expect.poll(() => double.authorizations.length).toBe(count);
  return double.authorizations.at(-1);
};
const kept = (storage: Storage): string => JSON.stringify({ ...storage });
const cookiesUsed = () => double.calls.includes('setUseCookie true');

beforeEach(() => {
  double = amazonDouble();
  Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
  Reflect.set(window, 'amazon', { Login: double.amazon.login });
  session.set({ name: 'signed-out' });
});
afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
  Reflect.set(document, 'cookie', 'amazon_Login_accessToken=; path=/; max-age=0');
  Reflect.deleteProperty(window, 'OffAmazonPayments');
  Reflect.deleteProperty(window, 'amazon');
});

describe('signing in by redirect', () => {
  test('sends the state that this tab keeps and others know by its hash, and lets Amazon use its cookie', async () => {
    engine().signIn();
    const sent = await asked(1);
    expect(sent?.next).toBe(returnUrl);
    expect(sent?.options).toMatchObject({ popup: false, interactive: 'always' });
    expect(sent?.options.state).toMatch(/^[0-9a-f]{32}$/);
    expect(kept(sessionStorage)).toContain(sent?.options.state);
    expect(kept(localStorage)).toMatch(/landerpay\.sign-in\.[\w+/]{43}=/);
    expect(cookiesUsed()).toBe(true);
  });

  test('tells the page before, inside the click', async () => {
    const onBeforeRedirect = vi.fn(() => double.authorizations.length);
    engine({ onBeforeRedirect }).signIn();
    expect(onBeforeRedirect).toHaveBeenCalledTimes(1);
    await asked(1);
    expect(onBeforeRedirect.mock.results).toEqual([{ type: 'return', value: 0 }]);
  });

  test('goes no further when the page throws then', async () => {
    engine({
      onBeforeRedirect: () => {
        throw new Error('full');
      },
    }).signIn();
    expect(errorCode()).toBe('sign-in-failed');
    expect(double.authorizations).toEqual([]);
  });

  test('tells it when Amazon’s script throws', async () => {
    vi.spyOn(double.amazon.login, 'authorize').mockImplementation(() => {
      throw new Error('no');
    });
    engine().signIn();
    await expect.poll(() => errorCode()).toBe('sign-in-failed');
  });

  test('without storage the buyer is told', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    engine().signIn();
    expect(errorCode()).toBe('storage-unavailable');
    expect(double.authorizations).toEqual([]);
  });

  test('signing out expires Amazon’s cookies', () => {
    Reflect.set(document, 'cookie', 'amazon_Login_accessToken=Atza|abc; path=/');
    Reflect.set(document, 'cookie', 'amazon_Login_state_cache=x; path=/');
    engine().signOut();
    expect(document.cookie).toBe('');
  });

  test('signing out forgets what was waited for', async () => {
    const amazonPay = engine();
    amazonPay.signIn();
    await asked(1);
    amazonPay.signOut();
    expect([kept(sessionStorage), kept(localStorage)]).toEqual(['{}', '{}']);
  });

  test('after a sign-out the buyer does not leave any more', async () => {
    const hashing = vi.spyOn(crypto.subtle, 'digest');
    const amazonPay = engine();
    amazonPay.signIn();
    amazonPay.signOut();
    await hashing.mock.results[0]?.value;
    await Promise.resolve();
    expect(double.authorizations).toEqual([]);
    expect([kept(sessionStorage), kept(localStorage)]).toEqual(['{}', '{}']);
  });

  test('of two clicks the second counts', async () => {
    const amazonPay = engine();
    amazonPay.signIn();
    amazonPay.signIn();
    expect(kept(sessionStorage)).toContain((await asked(1))?.options.state);
    expect(Object.keys(localStorage).length).toBe(1);
  });

  test.each([
    '/pay',
    'shop.example',
    'javascript:alert(1)',
    'https://',
    'https://another.example/pay',
    `https://${location.host}/pay`,
  ])('%s is no return URL', (wrong) => {
    expect(() => signInByRedirect(wrong)).toThrow(
      /needs an absolute https address of the same origin.*Allowed Return URLs/,
    );
  });
});

describe('signing in by redirect when it is needed', () => {
  test('a browser that opens Amazon’s window does not leave, and Amazon keeps no cookie', () => {
    vi.spyOn(double.amazon.login, 'authorize').mockImplementation((options, next) => {
      double.authorizations.push({ options, next });
      window.open('');
    });
    vi.spyOn(window, 'open').mockReturnValue(window);
    engine({ when: 'when-needed' }).signIn();
    expect(double.authorizations.map(({ options }) => options.popup)).toEqual([true]);
    double.answer({ access_token: 'Atza|abc', expires_in: 60 });
    expect(errorCode()).toBe('signed-in');
    expect(cookiesUsed()).toBe(false);
    expect([kept(sessionStorage), kept(localStorage), document.cookie]).toEqual(['{}', '{}', '']);
  });

  test('a browser that blocks the window leaves', async () => {
    vi.spyOn(double.amazon.login, 'authorize').mockImplementation((options, next) => {
      double.authorizations.push({ options, next });
      if (options.popup) window.open('');
    });
    vi.spyOn(window, 'open').mockReturnValue(null);
    engine({ when: 'when-needed' }).signIn();
    expect((await asked(2))?.options.popup).toBe(false);
    expect(errorCode()).toBe('signing-in');
  });

  test('a phone leaves without a window', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(phone);
    engine({ when: 'when-needed' }).signIn();
    expect((await asked(1))?.options.popup).toBe(false);
  });

  test('a page with a token’s cookie from a redirect lets Amazon’s script read it', () => {
    Reflect.set(document, 'cookie', 'amazon_Login_accessToken=Atza|abc; path=/');
    engine({ when: 'when-needed' });
    expect(cookiesUsed()).toBe(true);
  });
});
