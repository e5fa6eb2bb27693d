import { CheckoutNotice } from '@landerpay/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { BuyAtOnce } from '../page/buy-at-once.js';
import { inScenario } from '../scenarios/index.js';
import { onStage } from '../stage/index.js';
import { ownLook } from './arg-types.js';

const meta = {
  title: 'Components/CheckoutNotice',
  component: CheckoutNotice,
  argTypes: { ...ownLook, otherWays: { control: false }, children: { control: false } },
  parameters: onStage({ delivery: 'digital' }),
  render: (args) => (
    <BuyAtOnce>
      <CheckoutNotice {...args} />
    </BuyAtOnce>
  ),
} satisfies Meta<typeof CheckoutNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Where the checkout stands, read out politely. Nothing is asked of the buyer. */
export const Status: Story = {
  globals: inScenario('offer-never'),
  play: async (context) => {
    const { says } = buyerAt(context);
    await expect(await context.canvas.findByRole('status')).toHaveTextContent(says['state:loading']);
    await expect(context.canvas.getByRole('alert')).toBeEmptyDOMElement();
  },
};

/** What just happened, read out at once: here a declined card. */
export const Notice: Story = {
  globals: inScenario('declined-once'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    await buyer.placeOrder();
    const alert = await buyer.sees(buyer.says['declined:InvalidPaymentMethod']);
    await expect(alert).toHaveAttribute('role', 'alert');
  },
};

/** What else the shop takes, where Amazon does not pay: here it has rejected the payment for good. */
export const OtherWays: Story = {
  globals: inScenario('amazon-rejected'),
  args: { otherWays: <a href="#card">Pay by card</a> },
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    await expect(context.canvas.queryByRole('link')).toBeNull();
    await buyer.placeOrder();
    await buyer.sees(buyer.says['declined:AmazonRejected']);
    await expect(await context.canvas.findByRole('link', { name: 'Pay by card' })).toBeVisible();
    await buyer.waitUntilSettled();
  },
};

/** A sentence with the way on: the shop was out of reach, and trying again can help. */
export const WayOn: Story = {
  globals: inScenario('offer-unreachable'),
  play: async (context) => {
    const { says } = buyerAt(context);
    const again = await context.canvas.findByRole('button', { name: says['action:retry'] });
    await expect(again.closest('[data-state]')).toHaveAttribute('data-state', 'unavailable');
  },
};

/** A way on that leads off the page: the buyer’s bank wants to be sure. */
export const WayOnElsewhere: Story = {
  globals: inScenario('bank-asks'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    await buyer.placeOrder();
    const link = await context.canvas.findByRole('link', { name: buyer.says['action:continue'] });
    await expect(link).toHaveAttribute('href', 'https://payments.amazon.com/confirm');
  },
};
