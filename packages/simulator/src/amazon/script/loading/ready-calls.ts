import { asCallback, type Callback } from '../../foreign-values.js';
import { runInTurn } from '../run-in-turn.js';

const onWindow = (name: string): Callback | undefined => asCallback(Reflect.get(window, name));

/** What the page wants to be called when payments are ready; Amazon's script looks once, while it runs. */
export const readPaymentsReady = (): Callback | undefined =>
  onWindow('onAmazonPaymentsReady') ?? onWindow('AmazonPaymentReady');

/** Wraps the page's login callback: `prepare` comes before it, and the callback for payments follows. */
export const surroundLoginReady = (prepare: () => void, paymentsReady: Callback | undefined): void => {
  const loginReady = onWindow('onAmazonLoginReady');
  Reflect.set(window, 'onAmazonLoginReady', () =>
    runInTurn([prepare, () => loginReady?.(), () => paymentsReady?.()]),
  );
};

export const callLoginReady = (): void => {
  onWindow('onAmazonLoginReady')?.();
};
