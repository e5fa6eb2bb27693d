import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAmazonPay } from '../amazon-pay.js';
import { type AmazonDouble, amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import { session } from '../session/session.js';
import { createButton } from './button.js';
import type { ButtonOptions } from './button-options.js';

const onError = vi.fn();
const microtask = () => Promise.resolve();
let double: AmazonDouble;
let parent: HTMLElement;

const bound = async (options: Partial<ButtonOptions> = {}) => {
  const amazonPay = createAmazonPay({ environment: 'sandbox', region: 'uk', sellerId: 'S', clientId: 'C' });
  const handle = createButton(amazonPay, { onError, ...options });
  handle.bind(parent);
  await microtask();
  return handle;
};
const image = () => {
  const found = parent.querySelector('img');
  if (found === null) throw new Error('no image');
  return found;
};

beforeEach(() => {
  double = amazonDouble();
  Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
  Reflect.set(window, 'amazon', { Login: double.amazon.login });
  parent = document.body.appendChild(document.createElement('section'));
  session.set({ name: 'signed-out' });
  onError.mockClear();
});
afterEach(() => parent.remove());

describe('createButton', () => {
  test('asks Amazon for its button, in the looks wanted', async () => {
    await bound({ color: 'DarkGray', size: 'large', language: 'de-DE' });
    expect(double.buttons[0]?.containerId).toBe(parent.firstElementChild?.id);
    expect(double.buttons[0]).toMatchObject({
      sellerId: 'S',
      options: { type: 'PwA', color: 'DarkGray', size: 'large', language: 'de-DE' },
    });
  });

  test('a click tells the page first, then signs in', async () => {
    const onClick = vi.fn(() => expect(double.authorizations).toEqual([]));
    await bound({ onClick });
    double.buttons[0]?.options.authorization();
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(double.authorizations.length).toBe(1);
  });

  test('the newest callback counts, and no new button is drawn for it', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const handle = await bound({ onClick: first });
    handle.update({ onError, onClick: second });
    await microtask();
    expect(double.buttons.length).toBe(1);
    double.buttons[0]?.options.authorization();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  test('Amazon’s refusal is an error, but not after disposing', async () => {
    const handle = await bound();
    const error = { getErrorCode: () => 'InvalidParameterValue', getErrorMessage: () => '' };
    double.buttons[0]?.options.onError(error);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'widget-refused',
      source: 'amazon',
      retryable: false,
    });
    expect(onError.mock.calls[0]?.[0].cause).toBe(error);
    handle.dispose();
    double.buttons[0]?.options.onError(error);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('the image is a button with a name and focus, also when Amazon draws it anew', async () => {
    const handle = await bound({ label: 'Pay now' });
    for (const redraw of [false, true]) {
      if (redraw) {
        image().replaceWith(document.createElement('img'));
        await microtask();
      }
      expect(image().getAttribute('role')).toBe('button');
      expect(image().getAttribute('aria-label')).toBe('Pay now');
      expect(image().tabIndex).toBe(0);
    }
    handle.update({ onError, label: 'Jetzt zahlen' });
    expect(image().getAttribute('aria-label')).toBe('Jetzt zahlen');
  });

  test.each(['Enter', ' '])('the key %j clicks once, however long it is held', async (key) => {
    await bound();
    const clicked = vi.fn();
    image().addEventListener('click', clicked);
    const down = (repeat: boolean) => new KeyboardEvent('keydown', { key, repeat, cancelable: true });
    const pressed = down(false);
    image().dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
    image().dispatchEvent(down(true));
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  test('other keys do nothing', async () => {
    await bound();
    const clicked = vi.fn();
    image().addEventListener('click', clicked);
    const tab = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
    image().dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(false);
    expect(clicked).not.toHaveBeenCalled();
  });
});
