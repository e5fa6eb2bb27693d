// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { AmazonRemote } from './remote.js';
import { login, onReady, payments, scriptAddress } from './shop.test.support.js';
import { type SimulateAmazonPayOptions, simulateAmazonPay } from './simulate-amazon-pay.js';

let installed: AmazonRemote | undefined;
const simulate = (options: SimulateAmazonPayOptions = {}): AmazonRemote => {
  installed = simulateAmazonPay(options);
  return installed;
};
afterEach(() => {
  installed?.uninstall();
  installed = undefined;
  onReady(undefined, undefined);
  document.head.replaceChildren();
});

/** Inserts a tag as a loader does, and tells how it ended. */
const insertTag = (write: (tag: HTMLScriptElement) => void): Promise<string> =>
  new Promise((resolve) => {
    const tag = document.createElement('script');
    write(tag);
    tag.addEventListener('load', () => resolve('load'));
    tag.addEventListener('error', () => resolve('error'));
    document.head.append(tag);
  });

const bySrc = (tag: HTMLScriptElement): void => {
  tag.src = scriptAddress;
};

const whenReady = (heard: string[]): Promise<void> =>
  new Promise((resolve) => {
    onReady(
      () => heard.push('login'),
      () => {
        heard.push('payments');
        resolve();
      },
    );
  });

test.each([
  ['src', bySrc],
  ['setAttribute', (tag: HTMLScriptElement) => tag.setAttribute('src', scriptAddress)],
])(
  'amazon in-page 1 and 2: a tag written by %s brings the globals, login-ready, then payments-ready',
  async (_, write) => {
    const heard: string[] = [];
    const ready = whenReady(heard);
    simulate();
    expect(payments()).toBeUndefined();
    expect(await insertTag(write)).toBe('load');
    await ready;
    expect(heard).toEqual(['login', 'payments']);
    expect(typeof payments().Widgets.AddressBook).toBe('function');
    expect(typeof login().authorize).toBe('function');
  },
);

test('a tag for Widgets.js keeps its address and is of a kind that no browser fetches', async () => {
  simulate();
  const tag = document.createElement('script');
  tag.src = scriptAddress;
  expect(tag.src).toBe(scriptAddress);
  expect(tag.type).toBe('text/x-simulated-amazon-pay');
});

test('other scripts are left alone', () => {
  simulate();
  const tag = document.createElement('script');
  tag.src = 'https://shop.example/app.js';
  expect(tag.type).toBe('');
});

test('amazon in-page 5: a second tag repeats payments-ready only', async () => {
  const heard: string[] = [];
  const ready = whenReady(heard);
  simulate();
  await insertTag(bySrc);
  await ready;
  const before = payments();
  expect(await insertTag(bySrc)).toBe('load');
  expect(heard).toEqual(['login', 'payments', 'payments']);
  expect(payments()).toBe(before);
});

test('amazon in-page 4: with amazon.Login there already, payments-ready is called while the tag arrives', async () => {
  simulate({ arrival: 'at-once' });
  const heard: string[] = [];
  void whenReady(heard);
  await insertTag(bySrc);
  expect(heard).toEqual(['payments']);
});

test('the script fails as often as the remote says, and then loads', async () => {
  const remote = simulate();
  remote.failScript(2);
  expect([await insertTag(bySrc), await insertTag(bySrc), await insertTag(bySrc)]).toEqual([
    'error',
    'error',
    'load',
  ]);
});

test('at once: the globals are there and the ready callbacks called when the function returns', () => {
  const heard: string[] = [];
  void whenReady(heard);
  simulate({ arrival: 'at-once' });
  expect(heard).toEqual(['login', 'payments']);
});

test('uninstall takes everything away again', async () => {
  const { open } = window;
  const remote = simulate({ arrival: 'at-once' });
  remote.uninstall();
  expect(Reflect.has(window, 'amazon')).toBe(false);
  expect(payments()).toBeUndefined();
  expect(window.open).toBe(open);
  const tag = document.createElement('script');
  tag.src = scriptAddress;
  expect(tag.type).toBe('');
  expect(Object.hasOwn(HTMLScriptElement.prototype, 'setAttribute')).toBe(false);
});

test('a tag that a slow network still holds is never answered once Amazon is gone', async () => {
  const remote = simulate();
  const answers: string[] = [];
  remote.network.hold();
  void insertTag(bySrc).then((answer) => answers.push(answer));
  await remote.network.untilWaiting();
  remote.uninstall();
  simulate();
  expect(await insertTag(bySrc)).toBe('load');
  expect(answers).toEqual([]);
});
