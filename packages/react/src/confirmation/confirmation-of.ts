import { type ConfirmationResult, captureAuthentication, startConfirmation } from '@landerpay/amazon-pay';
import { canPlaceOrder, createStore, idempotencyKeyFrom, type Store } from '@landerpay/checkout';
import { accessTokenOf } from '../purchase/calls.js';
import { randomBytes } from '../purchase/random-bytes.js';
import type { ShopPurchase } from '../purchase/shop-purchase.js';
import type { Shop } from '../shop/shop.js';
import type { ConfirmationState, ConfirmationTold } from './confirmation.js';
import { dropReference, hearAnswer, type NotConfirmed } from './hear-answer.js';
import { keptConfirmation } from './kept-confirmation.js';
import { confirmRequestOf, type Urls } from './request-of.js';

export type Confirmation = {
  readonly store: Store<ConfirmationState>;
  /** Takes what Amazon has written into the address, the first time that it is called. */
  readonly arrive: () => void;
  /** Looks whether what is held by now is what was confirmed. */
  readonly look: () => void;
  /** Call it first of all in the click: Amazon wants to cover the page at once. */
  readonly confirm: (urls: Urls) => void;
};

const needed = (told: ConfirmationTold | null): ConfirmationState => ({ status: 'needed', told });

const toldOf = (result: ConfirmationResult, answer: NotConfirmed | null): ConfirmationTold | null => {
  switch (result.name) {
    case 'leaving':
      return null;
    case 'not-confirmed':
      return answer && { told: 'not-confirmed', answer };
    case 'stayed':
    case 'unknown':
    case 'not-started':
      return { told: 'problem', error: result.error };
    default:
      return result satisfies never;
  }
};

const create = (shop: Shop, purchase: ShopPurchase): Confirmation => {
  const store = createStore<ConfirmationState>(needed(null));
  const kept = keptConfirmation(shop);
  let hasArrived = false;

  const look = (): void => {
    const { status } = store.get();
    if (status === 'confirming') return;
    const isDone = kept.isDone(purchase.get());
    if (isDone !== (status === 'confirmed')) store.set(isDone ? { status: 'confirmed' } : needed(null));
  };

  const arrive = (): void => {
    if (hasArrived) return;
    hasArrived = true;
    const authentication = captureAuthentication();
    if (authentication.name !== 'none' && kept.isBegun(purchase.get())) {
      switch (authentication.next) {
        case 'ask-server':
          kept.finish(purchase.get());
          break;
        case 'same-reference':
          store.set(needed({ told: 'abandoned' }));
          break;
        case 'new-reference':
          dropReference(purchase);
          store.set(needed({ told: 'failed' }));
          break;
        default:
          authentication satisfies never;
      }
    }
    look();
  };

  const confirm = (urls: Urls): void => {
    const checkout = purchase.get();
    const request = confirmRequestOf(checkout, urls);
    const accessToken = accessTokenOf(shop)();
    if (request === null || accessToken === null || !canPlaceOrder(checkout)) return;
    if (store.get().status !== 'needed') return;
    let answer: NotConfirmed | null = null;
    store.set({ status: 'confirming' });
    kept.begin(checkout);
    const key = idempotencyKeyFrom(randomBytes(32));
    void startConfirmation(shop.amazonPay, {
      reference: request.reference,
      confirm: async (signal) => {
        const told = await shop.settings.current.crm.confirmReference?.(request, {
          key,
          accessToken,
          signal,
        });
        if (told === undefined || 'confirmed' in told) return told !== undefined;
        answer = told;
        return false;
      },
    }).then((result) => {
      if (result.name === 'leaving') return;
      if (answer) hearAnswer(purchase, answer);
      store.set(needed(toldOf(result, answer)));
    });
  };

  return { store, arrive, look, confirm };
};

const confirmations = new WeakMap<ShopPurchase, Confirmation>();

/** The confirmation that belongs to a purchase: one, however many components show it. */
export const confirmationOf = (shop: Shop, purchase: ShopPurchase): Confirmation => {
  const found = confirmations.get(purchase) ?? create(shop, purchase);
  confirmations.set(purchase, found);
  return found;
};
