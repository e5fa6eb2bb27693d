import { UpsellOffer } from '@landerpay/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { expectDone, expectUpsell, orderFirst } from '../buyer/upsell-buyer.js';
import { OrderFirst } from '../page/order-first.js';
import { inScenario } from '../scenarios/index.js';
import { onStage, stageOf } from '../stage/index.js';
import { ownLook } from './arg-types.js';

const meta = {
  title: 'Components/UpsellOffer',
  component: UpsellOffer,
  args: { step: 'offer-1', onDone: fn() },
  argTypes: {
    step: { control: 'select', options: ['offer-1', 'offer-2'] },
    onDone: { description: 'Leads on to the next page.', control: false },
    children: { control: false },
    ...ownLook,
    className: {
      ...ownLook.className,
      description: 'A class of the page’s own. `data-state` is the upsell’s status.',
    },
  },
  parameters: onStage({ delivery: 'digital' }),
  render: (args) => (
    <OrderFirst>
      <UpsellOffer {...args} />
    </OrderFirst>
  ),
} satisfies Meta<typeof UpsellOffer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nobody has ordered in this tab: there is nothing to add to, and one button leads on. */
export const NoOrder: Story = {
  render: (args) => <UpsellOffer {...args} />,
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.sees(buyer.says['upsell:no-order']);
    await expectUpsell(context, 'no-order');
    await buyer.click(buyer.says['upsell:action-continue']);
    await expectDone(context.args.onDone, 'no-order');
  },
};

/** A parcel needs an address and a card, chosen anew on a reference of its own; the click on the price buys. */
export const ParcelThenSold: Story = {
  parameters: onStage({ delivery: 'physical' }),
  play: async (context) => {
    const buyer = await orderFirst(context);
    const { amazon, shop } = stageOf(context);
    await expect(await buyer.acceptButton()).toHaveTextContent('$10.95');
    await buyer.widget('address-book');
    await buyer.accept();
    await expectUpsell(context, 'sold');
    await expect(shop.orders).toHaveLength(1);
    await expect(shop.orders[0]?.lines.map(({ name }) => name)).toEqual(['Starter kit', 'Paper filters']);
    await expect(amazon.charges().map(({ amount }) => amount)).toEqual(['53.95', '10.95']);
    await expect(new Set(amazon.charges().map(({ reference }) => reference)).size).toBe(2);
    await expectDone(context.args.onDone, 'sold');
  },
};

/** The no weighs as much as the yes; nothing is charged by it. */
export const Skipped: Story = {
  play: async (context) => {
    const buyer = await orderFirst(context);
    const no = await context.canvas.findByRole('button', { name: buyer.says['upsell:action-skip'] });
    const [yes, { width, height }] = [
      (await buyer.acceptButton()).getBoundingClientRect(),
      no.getBoundingClientRect(),
    ];
    await expect([yes.width, yes.height]).toEqual([width, height]);
    await context.userEvent.click(no);
    await expectUpsell(context, 'skipped');
    await expect(stageOf(context).amazon.charges()).toHaveLength(1);
    await expectDone(context.args.onDone, 'skipped');
  },
};

/** After a recurring order its billing agreement pays: no widget, no sign-in, one click. */
export const PaidByTheAgreement: Story = {
  parameters: onStage({ kind: 'recurring', delivery: 'physical' }),
  play: async (context) => {
    const buyer = await orderFirst(context);
    const { amazon } = stageOf(context);
    await buyer.acceptButton();
    await expect(amazon.widgets()).toEqual([]);
    await buyer.accept();
    await expectUpsell(context, 'sold');
    const [agreement] = amazon.references();
    await expect(amazon.charges().map(({ reference }) => reference)).toEqual([agreement, agreement]);
  },
};

/** It takes the place of something that was ordered, and says so before the buyer decides. */
export const InPlaceOfAProduct: Story = {
  args: { step: 'offer-2' },
  play: async (context) => {
    const buyer = await orderFirst(context);
    await buyer.sees(buyer.says['upsell:replaces'].replace('{product}', 'Pour-over course'));
    await buyer.accept();
    await expectUpsell(context, 'sold');
    const [order] = stageOf(context).shop.orders;
    await expect(order?.upsales.map(({ step }) => step)).toEqual(['offer-2']);
  },
};

/** The card is declined: the wallet says so, and another one pays for the same upsell. */
export const DeclinedThenSold: Story = {
  play: async (context) => {
    const buyer = await orderFirst(context);
    const { amazon } = stageOf(context);
    await buyer.waitUntilReady('wallet');
    await waitFor(async () => expect(await buyer.acceptButton()).toHaveAttribute('aria-disabled', 'false'));
    amazon.chooseCard(3);
    await buyer.accept();
    await buyer.sees(buyer.says['declined:InvalidPaymentMethod']);
    await context.canvas.findByRole('region', { name: buyer.says['widget:declined'] });
    await buyer.waitUntilSettled();
    amazon.chooseCard(2);
    await buyer.accept();
    await expectUpsell(context, 'sold');
    await expect(amazon.charges().map(({ amount }) => amount)).toEqual(['29.00', '12.00']);
  },
};

/** It is on its way: neither yes nor no does anything more. */
export const Placing: Story = {
  globals: inScenario('upsell-answer-never'),
  play: async (context) => {
    const buyer = await orderFirst(context);
    await buyer.accept();
    await expectUpsell(context, 'placing');
    await expect(await buyer.acceptButton()).toHaveAttribute('aria-busy', 'true');
    await buyer.skip();
    await expectUpsell(context, 'placing');
    await expect(context.args.onDone).not.toHaveBeenCalled();
  },
};

/** The step was sold in another tab: nothing is charged again. */
export const SoldInAnotherTab: Story = {
  globals: inScenario('upsell-sold-before'),
  play: async (context) => {
    const buyer = await orderFirst(context);
    await buyer.accept();
    await buyer.sees(buyer.says['upsell:sold-before']);
    await expectUpsell(context, 'sold');
    await expect(stageOf(context).amazon.charges()).toEqual([]);
  },
};

/** The session at Amazon is over: the buyer signs in again, and goes on with the same offer. */
export const SessionOverThenSold: Story = {
  play: async (context) => {
    const buyer = await orderFirst(context);
    await buyer.waitUntilReady('wallet');
    const { amazon } = stageOf(context);
    amazon.expireSession();
    amazon.chooseCard(2);
    await expectUpsell(context, 'signed-out');
    await buyer.signInTo('wallet');
    await buyer.accept();
    await expectUpsell(context, 'sold');
    await expect(amazon.charges().map(({ amount }) => amount)).toEqual(['29.00', '12.00']);
  },
};

/** In the last hour the buyer reads how long it can still be added. */
export const TimeLeft: Story = {
  globals: inScenario('upsells-end-soon'),
  play: async (context) => {
    await orderFirst(context);
    const left = await buyerAt(context).sees(/You can add it to your order for 20 more minutes\./);
    await expect(left).toHaveAttribute('aria-live', 'off');
  },
};

/** The time is over, or the shop takes no upsales: nothing is offered, and one button leads on. */
export const Closed: Story = {
  globals: inScenario('upsells-ended'),
  play: async (context) => {
    const buyer = await orderFirst(context);
    await buyer.sees(buyer.says['upsell:closed']);
    await expectUpsell(context, 'closed');
    await buyer.click(buyer.says['upsell:action-continue']);
    await expectDone(context.args.onDone, 'closed');
  },
};

/** A layout of the page’s own, with its parts where the page wants them. */
export const InALayoutOfYourOwn: Story = {
  args: {
    children: ({ offer }, { payment, notice, answers }) => (
      <>
        <h2>Before you go: {offer?.offer.lines[0]?.name}</h2>
        {answers}
        {notice}
        {payment}
      </>
    ),
  },
  play: async (context) => {
    const buyer = await orderFirst(context);
    await context.canvas.findByRole('heading', { name: 'Before you go: Grinding course' });
    await buyer.accept();
    await expectUpsell(context, 'sold');
  },
};
