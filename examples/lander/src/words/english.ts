import { offersInEnglish, productsInEnglish } from './products-in-english.js';

/**
 * What the lander itself says; what the checkout says comes with `@landerpay/react`. Amounts, numbers and days come in as
 * they are shown.
 */
export const english = {
  /** As a BCP 47 tag. */
  language: 'en',
  shop: {
    slogan: 'Coffee worth waiting for',
    products: 'Products',
    returns: 'Free returns for 30 days',
    example: 'An example shop: nothing here is for sale',
  },
  sales: {
    shippingOfIt: (shipping: string) => `${shipping} of it for shipping`,
    payWithAmazon: 'Pay with the address and card in your Amazon account.',
    payDigital: 'Pay with the card in your Amazon account.',
    windowClosed: 'Have you closed the window? Click the button again.',
    toCheckout: 'Go on to the checkout',
  },
  checkout: {
    addressAndPayment: 'Address and payment',
    payment: 'Payment',
    signIn: 'Sign in to go on',
    signOut: 'Not you? Sign out',
    whereItGoes: 'Where it goes',
    chooseAddress: 'Choose one of the addresses in your Amazon account.',
    addressFixed: 'Amazon keeps this address for your order. You can still choose how you pay.',
    howYouPay: 'How you pay',
    choosePayment: 'Choose a card, or another way to pay.',
    paymentDeclined: 'Your last choice was declined. Please choose again.',
    consent: 'May it be paid every time?',
    consentText: 'Amazon asks you whether the shop may send the bills that are written beside the button.',
    yourOrder: 'Your order',
    placeOrder: (total: string) => `Place order · ${total}`,
    payOnce: 'You pay once. You are never charged twice for one order.',
    neverTwice: 'You are never charged twice for one bill.',
  },
  price: { shipping: 'Shipping', total: 'Total', totalToday: 'Total today' },
  afterwards: {
    bankAsks: 'Your bank asks for you',
    comeBack: 'You come back to this page afterwards, and it shows how it ended.',
    oneMoment: 'One moment, please',
    showsByItself: 'This page shows the result by itself. You may also come back to it later.',
    goOn: 'Shall we go on?',
    signInAndSend: 'Sign in with Amazon again, then send it.',
    another: 'Would you like another one?',
    leaveItAtOne: 'No, leave it at one',
    noOrder: 'No order was made',
    isPlaced: (number: string) => `Your order ${number} is placed`,
    toNextPage: 'Go on',
  },
  offer: {
    eyebrow: (number: string) => `Your order ${number} is placed. One more thing:`,
  },
  thanks: {
    heading: (number: string) => `Thank you! Your order is ${number}.`,
    byMail: 'You will hear from us by e-mail: what leaves our roastery when, and where your downloads are.',
    inReview: 'The shop is checking your order. You will hear from it by e-mail.',
    reviewRefused:
      'The shop could not accept your order after all. You will hear by e-mail about your money.',
    nextBill: (day: string) => `Next bill on ${day}`,
    howToCancel: 'How to cancel',
    cancelAnyTime: 'You can cancel at any time before the next bill:',
    buyAnother: 'Buy another',
    noOrder: 'There is no order in this tab',
    noOrderText: 'Orders are shown in the tab in which they were placed, for two hours.',
    toShop: 'To the shop',
  },
  notFound: { heading: 'There is no such page', toShop: 'To the shop' },
  products: productsInEnglish,
  offers: offersInEnglish,
};

/** The lander's words in any language. */
export type Words = typeof english;
