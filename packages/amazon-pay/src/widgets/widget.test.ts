import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AmazonPay, createAmazonPay } from '../amazon-pay.js';
import { type AmazonDouble, amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import { isOrderReferenceId, type OrderReferenceId } from '../references/reference-id.js';
import { createAddressBook } from './address-book.js';
import { createWallet } from './wallet.js';

const onError = vi.fn();
const microtask = () => Promise.resolve();
const referenceId = (text: string): OrderReferenceId => {
  if (!isOrderReferenceId(text)) throw new Error(text);
  return text;
};
const made = { getAmazonOrderReferenceId: () => 'S01-1111111-1111111' };
const [id, other] = [referenceId('S01-1111111-1111111'), referenceId('S01-2222222-2222222')];

let double: AmazonDouble;
let parent: HTMLElement;
let amazonPay: AmazonPay;
const newest = () => {
  const widget = double.widgets.at(-1);
  if (widget === undefined) throw new Error('nothing was drawn');
  return widget.options;
};

beforeEach(() => {
  double = amazonDouble();
  Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
  Reflect.set(window, 'amazon', { Login: double.amazon.login });
  parent = document.body.appendChild(document.createElement('section'));
  amazonPay = createAmazonPay({ environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' });
  onError.mockClear();
});
afterEach(() => parent.remove());

describe('a widget', () => {
  test('shows the reference that it is given, and asks for no other', async () => {
    const [onReference, onReady] = [vi.fn(), vi.fn()];
    createWallet(amazonPay, { reference: id, mode: 'read', onReference, onReady, onError }).bind(parent);
    await microtask();
    expect(double.widgets[0]).toMatchObject({ kind: 'Wallet', boundTo: [parent.firstElementChild?.id] });
    expect(newest()).toMatchObject({
      sellerId: 'S',
      amazonOrderReferenceId: id,
      displayMode: 'Read',
      design: { designMode: 'responsive' },
    });
    newest().onReady({ getAmazonOrderReferenceId: () => other });
    expect(onReady).toHaveBeenCalledTimes(1);
    expect(onReference).not.toHaveBeenCalled();
  });

  test('hands on the reference that it makes, once', async () => {
    const [onReference, onReady] = [vi.fn(), vi.fn()];
    createAddressBook(amazonPay, { reference: 'new', onReference, onReady, onError }).bind(parent);
    await microtask();
    expect(double.widgets[0]?.kind).toBe('AddressBook');
    expect(newest().amazonOrderReferenceId).toBe(undefined);
    newest().onOrderReferenceCreate?.(made);
    newest().onReady(made);
    expect(onReference.mock.calls).toEqual([[id]]);
    expect(onReady).toHaveBeenCalledTimes(1);
  });

  test('takes the reference from ready where create says nothing', async () => {
    const onReference = vi.fn();
    createAddressBook(amazonPay, { reference: 'new', onReference, onError }).bind(parent);
    await microtask();
    newest().onReady(made);
    expect(onReference.mock.calls).toEqual([[id]]);
  });

  test('is not drawn anew when the page gives its own reference back', async () => {
    const handle = createAddressBook(amazonPay, { reference: 'new', onError });
    handle.bind(parent);
    await microtask();
    newest().onOrderReferenceCreate?.(made);
    handle.update({ reference: 'new', onError });
    handle.update({ reference: id, onError });
    await microtask();
    expect(double.widgets.length).toBe(1);
  });

  test('keeps its reference when drawn anew, bound again, and in another mode', async () => {
    const handle = createAddressBook(amazonPay, { reference: 'new', onError });
    handle.bind(parent);
    await microtask();
    newest().onOrderReferenceCreate?.(made);
    handle.redraw();
    await microtask();
    handle.dispose();
    handle.bind(parent);
    await microtask();
    handle.update({ reference: 'new', mode: 'read', onError });
    await microtask();
    expect(double.widgets.map(({ options }) => options.amazonOrderReferenceId)).toEqual([
      undefined,
      id,
      id,
      id,
    ]);
    expect(newest().displayMode).toBe('Read');
  });

  test('going from an id back to new makes another reference', async () => {
    const onReference = vi.fn();
    const handle = createAddressBook(amazonPay, { reference: 'new', onReference, onError });
    handle.bind(parent);
    await microtask();
    newest().onOrderReferenceCreate?.(made);
    handle.update({ reference: id, onReference, onError });
    await microtask();
    handle.update({ reference: 'new', onReference, onError });
    await microtask();
    expect(double.widgets.length).toBe(2);
    expect(newest().amazonOrderReferenceId).toBe(undefined);
    newest().onOrderReferenceCreate?.({ getAmazonOrderReferenceId: () => other });
    expect(onReference.mock.calls).toEqual([[id], [other]]);
  });

  test.each([{}, undefined, { getAmazonOrderReferenceId: () => '' }])(
    '%j is no reference',
    async (nothing) => {
      const onReference = vi.fn();
      createAddressBook(amazonPay, { reference: 'new', onReference, onError }).bind(parent);
      await microtask();
      newest().onOrderReferenceCreate?.(nothing);
      expect(onReference).not.toHaveBeenCalled();
      expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'widget-failed' });
    },
  );

  test('tells of a choice without reading the argument', async () => {
    const [address, card] = [vi.fn(), vi.fn()];
    createAddressBook(amazonPay, { reference: id, onSelect: address, onError }).bind(parent);
    createWallet(amazonPay, { reference: id, onSelect: card, onError }).bind(parent);
    await microtask();
    double.widgets[0]?.options.onAddressSelect?.();
    expect(address.mock.calls).toEqual([[]]);
    expect(card).not.toHaveBeenCalled();
    double.widgets[1]?.options.onPaymentSelect?.();
    expect(card.mock.calls).toEqual([[]]);
  });

  test('what Amazon still broadcasts to a disposed one is ignored', async () => {
    const heard = vi.fn();
    const options = { onReference: heard, onReady: heard, onSelect: heard, onError: heard };
    const handle = createAddressBook(amazonPay, { reference: 'new', ...options });
    handle.bind(parent);
    await microtask();
    handle.dispose();
    newest().onOrderReferenceCreate?.(made);
    newest().onReady(made);
    newest().onAddressSelect?.();
    newest().onError({ getErrorCode: () => 'UnknownError', getErrorMessage: () => '' });
    expect(heard).not.toHaveBeenCalled();
  });

  test('names its frame', async () => {
    const handle = createAddressBook(amazonPay, { reference: id, onError });
    handle.bind(parent);
    await microtask();
    expect(parent.querySelector('iframe')?.title).toBe('Amazon address book');
    handle.update({ reference: id, title: 'Adressen', onError });
    parent.querySelector('iframe')?.replaceWith(document.createElement('iframe'));
    await microtask();
    expect(parent.querySelector('iframe')?.title).toBe('Adressen');
  });

  test('tracking prevention is no error: the widget is ready', async () => {
    const onReady = vi.fn();
    createWallet(amazonPay, { reference: id, onReady, onError }).bind(parent);
    await microtask();
    newest().onError({ getErrorCode: () => 'ITP', getErrorMessage: () => 'x' });
    expect(onReady).toHaveBeenCalledTimes(1);
    expect(onError).not.toHaveBeenCalled();
  });
});
