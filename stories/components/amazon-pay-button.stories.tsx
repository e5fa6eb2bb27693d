import { AmazonPayButton } from '@landerpay/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { inScenario } from '../scenarios/index.js';
import { stageOf } from '../stage/index.js';
import { look } from './arg-types.js';

const meta = {
  title: 'Components/AmazonPayButton',
  component: AmazonPayButton,
  args: { onClick: fn() },
  argTypes: {
    type: {
      description: 'What it says. `A` is the square with the letter; `LwA` and `Login` only sign in.',
      control: 'select',
      options: ['PwA', 'Pay', 'A', 'LwA', 'Login'],
      table: { defaultValue: { summary: 'PwA' } },
    },
    color: {
      description: 'Amazon offers three.',
      control: 'select',
      options: ['Gold', 'LightGray', 'DarkGray'],
      table: { defaultValue: { summary: 'Gold' } },
    },
    size: {
      description: 'Amazon offers four.',
      control: 'select',
      options: ['small', 'medium', 'large', 'x-large'],
      table: { defaultValue: { summary: 'medium' } },
    },
    language: {
      description: 'Counts in the EU and the UK only; so it changes nothing here.',
      control: 'select',
      options: ['en-GB', 'de-DE', 'fr-FR', 'it-IT', 'es-ES'],
    },
    label: {
      description: 'What a screen reader says.',
      control: 'text',
      table: { defaultValue: { summary: 'Pay with Amazon' } },
    },
    onClick: { description: 'Called inside the click, before the sign-in begins.', control: false },
    ...look,
  },
} satisfies Meta<typeof AmazonPayButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Ready for the buyer. A real button for keyboard and screen reader, though Amazon draws only a picture. */
export const Ready: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Pay with Amazon' });
    await expect(button.closest('[data-state]')).toHaveAttribute('data-state', 'ready');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledOnce();
    stageOf({ canvasElement }).amazon.closePopup();
  },
};

/** The largest of the sizes, in the quietest of the colours. */
export const LargeAndGrey: Story = {
  args: { size: 'x-large', color: 'DarkGray', label: 'Pay with your Amazon account' },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: 'Pay with your Amazon account' });
    await waitFor(() => expect(button.getBoundingClientRect().width).toBeGreaterThan(350));
  },
};

/** While Amazon’s script is on its way. The place is kept, so that nothing moves when it comes. */
export const Loading: Story = {
  globals: inScenario('script-withheld'),
  play: async (context) => {
    const text = await buyerAt(context).sees(buyerAt(context).says['frame:loading']);
    const frame = text.closest('[data-state]');
    await expect(frame).toHaveAttribute('data-state', 'loading');
    await expect(frame).toHaveAttribute('aria-busy', 'true');
    await expect(frame?.getBoundingClientRect().height).toBeGreaterThanOrEqual(45);
  },
};

/** A loading face of the page’s own, here a grey place of the button’s size. */
export const LoadingInYourOwnFace: Story = {
  globals: inScenario('script-withheld'),
  args: {
    size: 'large',
    loading: (
      <span
        role="img"
        aria-label="The button is on its way"
        style={{ display: 'block', width: 276, height: 62, borderRadius: 8, background: '#8885' }}
      />
    ),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: 'The button is on its way' })).toBeVisible();
  },
};

/** Amazon’s script could not be loaded in three tries; trying again can help, and does. */
export const Failed: Story = {
  globals: inScenario('script-fails'),
  play: async ({ canvas, canvasElement, globals, userEvent }) => {
    const { says } = buyerAt({ canvas, canvasElement, globals, userEvent });
    const alert = await canvas.findByRole('alert');
    await expect(alert.closest('[data-state]')).toHaveAttribute('data-state', 'error');
    await expect(canvas.getByRole('button', { name: says['frame:try-again'] })).toBeVisible();
  },
};

/** A click on _Try again_ brings the button. */
export const FailedThenReady: Story = {
  globals: inScenario('script-fails'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.click(buyer.says['frame:try-again']);
    await expect(await context.canvas.findByRole('button', { name: 'Pay with Amazon' })).toBeVisible();
  },
};

/** An error face of the page’s own. */
export const FailedInYourOwnFace: Story = {
  globals: inScenario('script-fails'),
  args: {
    error: ({ error, retry }) => (
      <div role="alert" className="stack">
        <strong>Amazon Pay is having a day off ({error.code}).</strong>
        <button type="button" className="plain" onClick={retry}>
          Wake it up
        </button>
      </div>
    ),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('script-unavailable');
  },
};

/** Amazon refuses to draw its button: nothing that the buyer does can help. */
export const Unavailable: Story = {
  globals: inScenario('button-refused'),
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert');
    await expect(alert.closest('[data-state]')).toHaveAttribute('data-state', 'unavailable');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
