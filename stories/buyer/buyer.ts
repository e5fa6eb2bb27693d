import type { StoryContext } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { sentencesIn } from '../sentences/index.js';
import { stageOf } from '../stage/index.js';

type InCanvas = Pick<StoryContext, 'canvas' | 'canvasElement' | 'globals' | 'userEvent'>;

/** A buyer in front of a story: clicks on the page, and, through the simulator's remote, in Amazon's frames. */
export const buyerAt = ({ canvas, canvasElement, globals, userEvent }: InCanvas) => {
  const { amazon } = stageOf({ canvasElement });
  const says = sentencesIn(globals.locale);

  const findWidget = (kind: 'address-book' | 'wallet') =>
    canvas.findByRole('region', { name: says[`widget:${kind}`] });

  const click = async (name: string): Promise<void> => {
    await userEvent.click(await canvas.findByRole('button', { name }));
  };

  const sees = (sentence: string): Promise<HTMLElement> => canvas.findByText(sentence);

  const waitUntilReady = async (kind: 'address-book' | 'wallet'): Promise<void> => {
    const frame = await findWidget(kind);
    await waitFor(() => expect(frame.closest('[data-state]')).toHaveAttribute('data-state', 'ready'));
  };

  const placeButton = () => canvas.findByRole('button', { name: says['action:place'] });

  return {
    says,
    sees,
    click,
    waitUntilReady,
    placeButton,
    /** Clicks Amazon's button and stops in front of the sign-in. */
    startSignIn: () => click('Pay with Amazon'),
    signIn: async (): Promise<void> => {
      await click('Pay with Amazon');
      amazon.signIn();
      await waitUntilReady('wallet');
    },
    /** Waits until Amazon has preselected what is needed, and clicks. */
    placeOrder: async (): Promise<void> => {
      const button = await placeButton();
      await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'false'));
      await userEvent.click(button);
    },
  };
};
