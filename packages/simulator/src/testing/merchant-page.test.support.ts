import { callbackIn } from '../amazon/foreign-values.js';
import { login, onReady, payments, scriptAddress } from '../amazon/in-page/shop.test.support.js';

/** Loads Widgets.js as a page does, and waits until payments are ready. */
export const loadAmazon = async (): Promise<void> => {
  const ready = new Promise<void>((resolve) => onReady(undefined, resolve));
  const tag = document.createElement('script');
  tag.src = scriptAddress;
  document.head.append(tag);
  await ready;
  login().setClientId('client');
};

/** Asks for a sign-in as a click on the button does; the answer comes later. */
export const askToSignIn = (): Promise<object> =>
  new Promise((resolve) => {
    login().authorize({ scope: 'profile payments:widget', interactive: 'always' }, resolve);
  });

/** Makes a widget that writes down what it hears, and binds it. */
export const drawWidget = (
  kind: 'AddressBook' | 'Wallet' | 'Consent',
  heard: string[],
  more: object = {},
): void => {
  const widget = payments().Widgets[kind]({
    sellerId: 'A1SELLER',
    design: { designMode: 'responsive' },
    onReady: () => heard.push(`${kind} ready`),
    onError: (error: unknown) => heard.push(`${kind} ${String(callbackIn(error, 'getErrorCode')?.())}`),
    ...(kind === 'AddressBook' && { onAddressSelect: () => heard.push('address') }),
    ...(kind === 'Wallet' && { onPaymentSelect: () => heard.push('payment') }),
    ...more,
  });
  callbackIn(widget, 'bind')?.(kind);
};

/** A page with a place for each widget. */
export const pageWithContainers = (): void => {
  document.body.innerHTML = ['button', 'AddressBook', 'Wallet', 'Consent']
    .map((id) => `<div id="${id}" style="height:260px"></div>`)
    .join('');
};
