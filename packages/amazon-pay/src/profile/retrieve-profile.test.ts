import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAmazonPay } from '../amazon-pay.js';
import { type AmazonDouble, amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import { session } from '../session/session.js';
import { takeAuthorization } from '../sign-in/authorization.js';
import { retrieveProfile } from './retrieve-profile.js';

let double: AmazonDouble;

const profileFrom = async (answer: unknown) => {
  vi.spyOn(double.amazon.login, 'retrieveProfile').mockImplementation((_, callback) => callback(answer));
  return retrieveProfile(engine());
};
const engine = () => {
  const amazonPay = createAmazonPay({ environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' });
  amazonPay.load();
  return amazonPay;
};

beforeEach(() => {
  double = amazonDouble();
  Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
  Reflect.set(window, 'amazon', { Login: double.amazon.login });
  takeAuthorization({ access_token: 'Atza|abc', expires_in: 3600 }, Date.now());
});
afterEach(() => {
  Reflect.deleteProperty(window, 'OffAmazonPayments');
  Reflect.deleteProperty(window, 'amazon');
});

describe('retrieveProfile', () => {
  test('asks with the buyer’s token and names what Amazon answers', async () => {
    expect(await retrieveProfile(engine())).toEqual({ userId: 'c', name: 'n', email: 'e@x' });
    expect(double.calls.at(-1)).toBe('retrieveProfile Atza|abc');
  });

  test('has a postal code where Amazon gives one', async () => {
    const profile = { CustomerId: 'c', Name: 'n', PrimaryEmail: 'e@x', PostalCode: '98101' };
    expect(await profileFrom({ success: true, profile })).toEqual({
      userId: 'c',
      name: 'n',
      email: 'e@x',
      postalCode: '98101',
    });
  });

  test.each([
    { success: false, error: 'invalid_token' },
    { success: true, profile: { Name: 'n' } },
    undefined,
  ])('%j is an error', async (answer) => {
    expect(await profileFrom(answer)).toMatchObject({ code: 'profile-unavailable', source: 'amazon' });
  });

  test('an error does not tell who it was', async () => {
    const answer = { success: true, profile: { Name: 'Ada', PrimaryEmail: 'ada@x' } };
    expect(String(await profileFrom(answer))).not.toMatch(/ada/i);
  });

  test('nobody has a profile after signing out', async () => {
    session.set({ name: 'signed-out' });
    expect(await retrieveProfile(engine())).toMatchObject({ code: 'profile-unavailable' });
  });
});
