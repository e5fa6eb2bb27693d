import { PlaceOrderButton } from '@landerpay/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { BuyAtOnce } from '../page/buy-at-once.js';
import { inScenario } from '../scenarios/index.js';
import { onStage, stageOf } from '../stage/index.js';
import { ownLook } from './arg-types.js';

const meta = {
  title: 'Components/PlaceOrderButton',
  component: PlaceOrderButton,
  argTypes: {
    children: { control: 'text' },
    ...ownLook,
  },
  parameters: onStage({ delivery: 'digital' }),
  render: (args) => (
    <BuyAtOnce hasPlaceButton={false}>
      <PlaceOrderButton {...args} />
    </BuyAtOnce>
  ),
} satisfies Meta<typeof PlaceOrderButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nobody is signed in: it can be focused, but not used. */
export const BeforeSigningIn: Story = {
  play: async (context) => {
    const button = await buyerAt(context).placeButton();
    await waitFor(() => expect(button).toHaveAttribute('data-state', 'signed-out'));
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    button.focus();
    await expect(button).toHaveFocus();
  },
};

/** Something is missing, and the button says what, also to a screen reader. */
export const SomethingIsMissing: Story = {
  globals: inScenario('widgets-silent'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.startSignIn();
    stageOf(context).amazon.signIn();
    const button = await buyer.placeButton();
    await waitFor(() =>
      expect(button).toHaveAccessibleDescription(
        `${buyer.says['missing:payment']} ${buyer.says['missing:reference']}`,
      ),
    );
    await context.userEvent.click(button);
    await expect(button).toHaveAttribute('data-state', 'choosing');
  },
};

/** Nothing is missing: the next click orders. */
export const Ready: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    const button = await buyer.placeButton();
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'false'));
    await expect(button).toHaveAccessibleDescription('');
  },
};

/** The order is on its way; further clicks do nothing. */
export const Placing: Story = {
  globals: inScenario('answer-never'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    await buyer.placeOrder();
    const button = await context.canvas.findByRole('button', { name: buyer.says['state:placing'] });
    await expect(button).toHaveAttribute('aria-busy', 'true');
    await context.userEvent.click(button);
    await expect(button).toHaveAttribute('data-state', 'placing');
  },
};

/** A double click orders once. */
export const DoubleClick: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    const button = await buyer.placeButton();
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'false'));
    await context.userEvent.dblClick(button);
    await waitFor(() => expect(button).toHaveAttribute('data-state', 'placed'));
    await expect(stageOf(context).shop.orders).toHaveLength(1);
    await expect(stageOf(context).amazon.charges()).toHaveLength(1);
  },
};
