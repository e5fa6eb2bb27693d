import type { MessageKey } from '@landerpay/react';
import type { StoryContext } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { wordsIn } from '../page/words.js';
import { readLocale, sentencesIn } from '../sentences/index.js';
import { stageOf } from '../stage/index.js';

type Kind = 'address-book' | 'wallet' | 'consent';

const titles = {
  'address-book': 'widget:address-book',
  wallet: 'widget:wallet',
  consent: 'consent:title',
} as const satisfies Readonly<Record<Kind, MessageKey>>;

type InCanvas = Pick<StoryContext, 'canvas' | 'canvasElement' | 'globals' | 'userEvent'>;

/** A buyer in front of a story: clicks on the page, and, through the simulator's remote, in Amazon's frames. */
export const buyerAt = ({ canvas, canvasElement, globals, userEvent }: InCanvas) => {
  const { amazon } = stageOf({ canvasElement });
  const says = sentencesIn(globals.locale);

  const widget = (kind: Kind): Promise<HTMLElement> =>
    canvas.findByRole('region', { name: says[titles[kind]] });

  /** The component around it, which has the state. */
  const frameOf = async (kind: Kind): Promise<Element | null> => (await widget(kind)).closest('[data-state]');

  const click = async (name: string): Promise<void> => {
    await userEvent.click(await canvas.findByRole('button', { name }));
  };

  const sees = (sentence: string | RegExp): Promise<HTMLElement> => canvas.findByText(sentence);

  /** An amount in the shop's currency, in cents, as the page writes it; queries see its spaces as plain ones. */
  const reads = (cents: number): string =>
    new Intl.NumberFormat(readLocale(globals.locale), { style: 'currency', currency: 'USD' })
      .format(cents / 100)
      .replace(/\s/g, ' ');

  const waitUntilReady = async (kind: Kind): Promise<void> => {
    const frame = await frameOf(kind);
    await waitFor(() => expect(frame).toHaveAttribute('data-state', 'ready'));
  };

  const startSignIn = (): Promise<void> => click(says['button:label']);

  const signInTo = async (kind: Kind): Promise<void> => {
    await startSignIn();
    amazon.signIn();
    await waitUntilReady(kind);
  };

  /** No frame on the page is still loading. */
  const waitUntilSettled = async (): Promise<void> => {
    await waitFor(() => expect(canvasElement.querySelector('[aria-busy="true"]')).toBeNull());
  };

  const termsBox = () => canvas.findByRole<HTMLInputElement>('checkbox', { name: says['terms:accept'] });

  /** Ticks or unticks Amazon’s box, once it is there. */
  const toggleConsent = async (): Promise<void> => {
    await waitUntilReady('consent');
    amazon.toggleConsent();
  };

  /** The button of an upsell that has the price on it. */
  const acceptButton = () =>
    canvas.findByRole('button', { name: new RegExp(`^${says['upsell:action-accept'].split('{')[0]}`) });

  const clickOnceAllowed = async (button: HTMLElement): Promise<void> => {
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'false'));
    await userEvent.click(button);
  };

  const placeButton = () => canvas.findByRole('button', { name: says['action:place'] });

  return {
    says,
    /** What the page around the components says. */
    page: wordsIn(globals.locale),
    sees,
    reads,
    click,
    widget,
    frameOf,
    waitUntilReady,
    waitUntilSettled,
    placeButton,
    termsBox,
    toggleConsent,
    /** Ticks Amazon’s box and the shop’s. */
    agree: async (): Promise<void> => {
      await toggleConsent();
      await userEvent.click(await termsBox());
    },
    /** Clicks Amazon's button and stops in front of the sign-in. */
    startSignIn,
    /** Signs in, and waits for a widget that is on the page. */
    signInTo,
    /** Signs in, and waits for everything that Amazon preselects. */
    signIn: () => signInTo('wallet'),
    /** Waits until Amazon has preselected what is needed, and clicks. */
    placeOrder: async (): Promise<void> => clickOnceAllowed(await placeButton()),
    acceptButton,
    /** Waits until nothing is missing, and takes what is offered after the order. */
    accept: async (): Promise<void> => clickOnceAllowed(await acceptButton()),
    skip: (): Promise<void> => click(says['upsell:action-skip']),
  };
};
