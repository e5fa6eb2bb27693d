import { AddressBook, AmazonPayButton, PlaceOrderButton, Wallet } from '@landerpay/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { inScenario } from '../scenarios/index.js';
import { onStage, stageOf } from '../stage/index.js';
import { look, widget } from './arg-types.js';

const meta = {
  title: 'Components/Wallet',
  component: Wallet,
  argTypes: { ...widget, ...look },
  parameters: onStage({ delivery: 'digital' }),
  render: (args) => (
    <div className="choice">
      <AmazonPayButton />
      <Wallet {...args} />
    </div>
  ),
} satisfies Meta<typeof Wallet>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Before the buyer has signed in. */
export const WaitingForTheSignIn: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const place = await buyer.sees(buyer.says['widget:sign-in-first']);
    await expect(place.closest('[data-state]')).toHaveAttribute('data-state', 'waiting');
  },
};

/** Physical goods: the wallet comes after the address book’s first choice, with its order reference. */
export const WaitingForTheAddress: Story = {
  globals: inScenario('widgets-silent'),
  parameters: onStage({ delivery: 'physical' }),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.startSignIn();
    stageOf(context).amazon.signIn();
    const place = await buyer.sees(buyer.says['widget:address-first']);
    await expect(place.closest('[data-state]')).toHaveAttribute('data-state', 'waiting');
  },
};

/** Signed in, and Amazon’s frame is still loading. */
export const Loading: Story = {
  globals: inScenario('widgets-silent'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.startSignIn();
    stageOf(context).amazon.signIn();
    await waitFor(async () => expect(await buyer.frameOf('wallet')).toHaveAttribute('data-state', 'loading'));
  },
};

/** Digital goods need no address: the wallet makes the order reference itself. */
export const Ready: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    await expect(context.canvas.getByTitle(buyer.says['widget:wallet'])).toBeVisible();
    await waitFor(() => expect(stageOf(context).amazon.references()).toHaveLength(1));
  },
};

/**
 * The card was declined: Amazon’s frame is drawn anew with the same order reference and the card crossed out, the focus
 * goes to it, and it says why.
 */
export const Declined: Story = {
  globals: inScenario('declined-once'),
  render: (args) => (
    <div className="choice">
      <AmazonPayButton />
      <Wallet {...args} />
      <PlaceOrderButton />
    </div>
  ),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    await buyer.placeOrder();
    const wallet = await context.canvas.findByRole('region', { name: buyer.says['widget:declined'] });
    await waitFor(() => expect(wallet).toHaveFocus());
    await expect(stageOf(context).amazon.references()).toHaveLength(1);
  },
};

/** After the decline Amazon lets nobody change the address any more: the address book only shows it. */
export const DeclinedWithTheAddressToRead: Story = {
  globals: inScenario('declined-once'),
  parameters: onStage({ delivery: 'physical' }),
  render: (args) => (
    <div className="choice">
      <AmazonPayButton />
      <AddressBook />
      <Wallet {...args} />
      <PlaceOrderButton />
    </div>
  ),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await context.canvas.findByRole('region', { name: buyer.says['widget:declined'] });
    await buyer.waitUntilSettled();
    const { amazon, shop } = stageOf(context);
    const kept = amazon.describe({ reference: String(amazon.references()[0]) });
    amazon.chooseAddress(2);
    await expect(amazon.describe({ reference: String(amazon.references()[0]) })).toEqual(kept);
    await expect(shop.orders).toHaveLength(0);
  },
};

/** Amazon reports an error that it does not name; trying again draws the cards anew. */
export const Failed: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    stageOf(context).amazon.raise('Wallet', 'UnknownError');
    const again = await context.canvas.findByRole('button', { name: buyer.says['frame:try-again'] });
    await expect(again.closest('[data-state]')).toHaveAttribute('data-state', 'error');
  },
};

/** _Try again_, and the cards are there. */
export const FailedThenReady: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    stageOf(context).amazon.raise('Wallet', 'UnknownError');
    await buyer.click(buyer.says['frame:try-again']);
    await buyer.waitUntilReady('wallet');
  },
};

/** Amazon refuses the shop: button and widget both say so, and the developer reads why in the console. */
export const Unavailable: Story = {
  parameters: onStage({ delivery: 'digital', mayComplain: /InvalidAccountStatus/ }),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    stageOf(context).amazon.raise('Wallet', 'InvalidAccountStatus');
    const alerts = await context.canvas.findAllByRole('alert');
    await expect(alerts.map((alert) => alert.closest('[data-state]')?.getAttribute('data-state'))).toEqual([
      'unavailable',
      'unavailable',
    ]);
  },
};
