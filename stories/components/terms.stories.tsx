import { Terms } from '@landerpay/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { TermsInATable } from '../page/terms-in-a-table.js';
import { onStage, stageOf } from '../stage/index.js';
import { ownLook } from './arg-types.js';

const subscription = onStage({ kind: 'recurring' });

const meta = {
  title: 'Components/Terms',
  component: Terms,
  argTypes: {
    ...ownLook,
    className: {
      ...ownLook.className,
      description: 'A class of the page’s own. `data-state` is `open` or `accepted`.',
    },
    renderTerms: {
      description: 'Draws the terms in place of our text, and must show all of them; the box stays ours.',
      control: false,
    },
  },
  parameters: subscription,
} satisfies Meta<typeof Terms>;

export default meta;
type Story = StoryObj<typeof meta>;

/** How much, how often, from when, for how long, and how it is cancelled; the box is never ticked beforehand. */
export const Open: Story = {
  play: async (context) => {
    const { says, sees, termsBox } = buyerAt(context);
    const terms = await context.canvas.findByRole('region', { name: says['terms:title'] });
    await expect(await termsBox()).not.toBeChecked();
    await expect(terms).toHaveAttribute('data-state', 'open');
    if (context.globals.locale !== 'en') return;
    await sees('You try it for 14 days first.');
    await expect(terms).toHaveTextContent(/From .+ on you pay \$22\.00 every 30 days\./);
    await sees('It ends after 12 payments.');
    await expect(context.canvas.getByRole('link')).toHaveAttribute('href', 'https://shop.example/cancel');
  },
};

/** Accepted by the keyboard, and no longer. */
export const AcceptedAndTakenBack: Story = {
  play: async (context) => {
    const box = await buyerAt(context).termsBox();
    const terms = box.closest('[data-state]');
    box.focus();
    for (const state of ['accepted', 'open', 'accepted']) {
      await context.userEvent.keyboard(' ');
      await expect(terms).toHaveAttribute('data-state', state);
    }
  },
};

/** Other people read the same in German: sentences, amounts and dates. */
export const InGerman: Story = {
  globals: { locale: 'de' },
  play: async (context) => {
    const { sees } = buyerAt(context);
    await sees('Zuerst testen Sie 14 Tage lang.');
    await expect(await sees(/^Ab dem .+ zahlen Sie alle 30 Tage 22,00 \$\.$/)).toBeVisible();
  },
};

/** A drawing of the page’s own, here a table. It says all that it must, so the console says nothing. */
export const DrawnByThePage: Story = {
  args: { renderTerms: (told) => <TermsInATable told={told} /> },
  play: async (context) => {
    await expect(await context.canvas.findByRole('table')).toHaveTextContent('$22.00');
    await expect(await buyerAt(context).termsBox()).not.toBeChecked();
    await expect(stageOf(context).complaints()).toEqual([]);
  },
};

/** A drawing that leaves out when the first bill comes and how to cancel: the developer reads it in the console. */
export const DrawnWithGaps: Story = {
  args: { renderTerms: ({ lines }) => <p>{lines[0]?.sentences[0]} $22.00, 30 days, 12</p> },
  parameters: onStage({ kind: 'recurring', mayComplain: /renderTerms/ }),
  play: async (context) => {
    await buyerAt(context).termsBox();
    const complaints = stageOf(context).complaints();
    await expect(complaints[0]).toMatch(/firstBill of Refill plan, cancel\.url/);
  },
};
