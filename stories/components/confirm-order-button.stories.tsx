import { CheckoutNotice, ConfirmOrderButton } from '@landerpay/react';
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { BuyAtOnce } from '../page/buy-at-once.js';
import { WhatWasThrown } from '../page/what-was-thrown.js';
import { inScenario } from '../scenarios/index.js';
import { onStage, stageOf } from '../stage/index.js';
import { ownLook } from './arg-types.js';

const meta = {
  title: 'Components/ConfirmOrderButton',
  component: ConfirmOrderButton,
  argTypes: {
    children: { control: 'text' },
    successUrl: { control: false },
    failureUrl: { control: false },
    ...ownLook,
  },
  globals: inScenario('needs-authentication'),
  parameters: onStage({ delivery: 'digital', asksBank: true }),
  render: (args) => (
    <BuyAtOnce hasPlaceButton={false}>
      <div>
        <ConfirmOrderButton {...args} />
      </div>
      <CheckoutNotice />
    </BuyAtOnce>
  ),
} satisfies Meta<typeof ConfirmOrderButton>;

export default meta;
type Story = StoryObj<typeof meta>;

type Answer = 'Success' | 'Failure' | 'Abandoned';

/** Signs in, clicks, and answers the bank; the page is loaded anew then. */
const askedByTheBank = async (context: StoryContext, answer: Answer) => {
  const buyer = buyerAt(context);
  const { amazon, shop } = stageOf(context);
  await buyer.signInTo('wallet');
  await buyer.placeOrder();
  await waitFor(() => amazon.authenticate(answer));
  await buyer.waitUntilReady('wallet');
  await expect(shop.orders).toHaveLength(0);
  return buyer;
};

/** The bank is asked by the first click and says yes; the next click, on the page that comes back, orders. */
export const BankSaysYes: Story = {
  play: async (context) => {
    const { says, sees, click } = await askedByTheBank(context, 'Success');
    const { amazon, shop } = stageOf(context);
    await sees(says['confirmation:confirmed']);
    const finish = await context.canvas.findByRole('button', { name: says['confirmation:finish'] });
    await waitFor(() => expect(finish).toHaveAttribute('aria-disabled', 'false'));
    await click(says['confirmation:finish']);
    await waitFor(() => expect(shop.orders).toHaveLength(1));
    await expect(amazon.charges().map(({ reference }) => reference)).toEqual(amazon.references());
  },
};

/** The buyer gives up at the bank: nothing is ordered, and the same order reference can be tried again. */
export const BuyerGivesUp: Story = {
  play: async (context) => {
    const buyer = await askedByTheBank(context, 'Abandoned');
    await buyer.sees(buyer.says['confirmation:abandoned']);
    await expect(await buyer.placeButton()).toBeVisible();
    await expect(stageOf(context).amazon.references()).toHaveLength(1);
  },
};

/** The bank says no: the widgets begin anew with another order reference. */
export const BankSaysNo: Story = {
  play: async (context) => {
    const buyer = await askedByTheBank(context, 'Failure');
    await buyer.sees(buyer.says['confirmation:failed']);
    await waitFor(() => expect(stageOf(context).amazon.references()).toHaveLength(2));
    await buyer.waitUntilSettled();
  },
};

/** With an adapter that cannot ask the bank, as that of the relay, it throws a typed error at once. */
export const Unsupported: Story = {
  parameters: onStage({ asksBank: false, mayComplain: /sca-unsupported|ConfirmOrderButton/ }),
  render: (args) => (
    <WhatWasThrown>
      <ConfirmOrderButton {...args} />
    </WhatWasThrown>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('sca-unsupported')).toBeVisible();
  },
};
