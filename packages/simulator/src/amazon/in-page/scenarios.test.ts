// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scenarios } from '../scenarios/scenarios.js';
import { login, openShop, type Shop, scriptAddress, withContainers } from './shop.test.support.js';

withContainers();
let shop: Shop;
beforeEach(() => {
  shop = openShop();
});
afterEach(() => shop.remote.uninstall());

const toHear = (entry: string): Promise<void> => expect.poll(() => shop.heard).toContain(entry);

const drawWidgets = async (): Promise<string> => {
  shop.widget('AddressBook', 'address');
  await toHear('address selected');
  const [reference = ''] = shop.remote.references();
  shop.widget('Wallet', 'wallet', { amazonOrderReferenceId: reference });
  await toHear('wallet selected');
  return reference;
};

const chosenBy = (accessToken: string, reference: string) => {
  const description = shop.remote.describe({ reference, accessToken });
  if (description.result !== 'known') throw new Error(description.code);
  return { card: description.card?.lastFour, country: description.shippingAddress?.countryCode };
};

test('play preselects the scenario’s card and address', async () => {
  shop.remote.play('amazon-rejected');
  expect(chosenBy(await shop.signIn(), await drawWidgets())).toEqual({ card: '2323', country: 'US' });
  shop.remote.play('address-not-shippable');
  shop.heard.length = 0;
  shop.widget('AddressBook', 'address');
  await toHear('address selected');
  const [, second = ''] = shop.remote.references();
  expect(chosenBy(await shop.signIn(), second).country).toBe('CH');
});

test('an unknown scenario is answered with the names there are', () => {
  expect(() => Reflect.apply(shop.remote.play, undefined, ['bad-card'])).toThrow(
    /^There is no scenario "bad-card"\. There are: good-card, /,
  );
});

test('sign-in-denied answers the next sign-in without asking', async () => {
  shop.remote.play('sign-in-denied');
  login().setClientId('client');
  const answer = await new Promise((resolve) => void login().authorize({ scope: 'profile' }, resolve));
  expect(answer).toMatchObject({ error: 'access_denied' });
  expect(document.querySelector('[role="dialog"]')).toBeNull();
  await shop.signIn();
});

test('popup-blocked keeps one window from opening', () => {
  shop.remote.play('popup-blocked');
  const opened = () => window.open('about:blank', 'amazonloginpopup');
  expect(opened()).toBeNull();
  expect(opened()).not.toBeNull();
});

test('script-fails lets three tags fail', async () => {
  shop.remote.uninstall();
  shop = openShop({ arrival: 'script-tag' });
  shop.remote.play('script-fails');
  const fate = () =>
    new Promise<string>((resolve) => {
      const tag = document.createElement('script');
      tag.addEventListener('load', ({ type }) => resolve(type));
      tag.addEventListener('error', ({ type }) => resolve(type));
      tag.src = scriptAddress;
      document.head.append(tag);
    });
  expect([await fate(), await fate(), await fate(), await fate()]).toEqual([
    'error',
    'error',
    'error',
    'load',
  ]);
});

test('on a held network script and widgets wait until it is released', async () => {
  shop.remote.uninstall();
  shop = openShop({ arrival: 'script-tag' });
  shop.remote.network.hold();
  const tag = document.createElement('script');
  tag.addEventListener('load', () => shop.heard.push('script'));
  tag.src = scriptAddress;
  document.head.append(tag);
  await shop.remote.network.untilWaiting();
  expect(shop.heard).toEqual([]);
  shop.remote.network.release();
  await toHear('script');
  await expect.poll(() => login()).toBeDefined();
  await shop.signIn();
  shop.remote.network.hold();
  shop.widget('AddressBook', 'address');
  await shop.remote.network.untilWaiting();
  expect(shop.heard).toEqual(['script']);
  shop.remote.network.release();
  await toHear('address selected');
});

test('the sheet offers the scenarios that can still begin, and plays the one that is chosen', async () => {
  login().setClientId('client');
  const answer = new Promise<{ readonly access_token: string }>((resolve) => {
    login().authorize({ scope: 'profile payments:widget' }, resolve);
  });
  const findFrame = () => document.querySelector<HTMLIFrameElement>('[role="dialog"] iframe');
  await expect.poll(() => findFrame()?.srcdoc).toContain('<select name="scenario"');
  const frame = findFrame();
  const offered = [...(frame?.srcdoc.matchAll(/<option value="([a-z-]+)">/g) ?? [])].map(([, name]) => name);
  const begin = scenarios.filter(({ begins }) => begins === 'after-sign-in');
  expect(offered).toEqual(begin.map(({ name }) => name));
  const sent = {
    action: 'allow',
    value: 'amzn1.account.ROBIN0SAMPLE0SIMULATED00001',
    scenario: 'declined-once',
  };
  const data = { simulatedAmazon: sent };
  window.dispatchEvent(new MessageEvent('message', { source: frame?.contentWindow ?? null, data }));
  const { access_token: accessToken } = await answer;
  expect(chosenBy(accessToken, await drawWidgets()).card).toBe('3434');
});
