import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { expectStatus } from '../checkout-states/expect-status.js';
import { pageStory } from '../page/page-story.js';
import { inScenario } from '../scenarios/index.js';
import { stageOf } from '../stage/index.js';

const meta = {
  title: 'One-time flow/Physical goods',
  ...pageStory,
} satisfies Meta<typeof pageStory.component>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * Buy it yourself: click, sign in, choose, place the order. The scenario in the toolbar says how it goes; the cards with a
 * star do what their line says in every one of them.
 */
export const BuyItYourself: Story = {
  play: async (context) => {
    const { canvas, canvasElement, globals } = context;
    if (globals.scenario !== 'good-card') return;
    await expect(await canvas.findByRole('button', { name: 'Pay with Amazon' })).toBeVisible();
    await expectStatus({ canvasElement }, 'signed-out');
  },
};

/** Sign in, take the second address and the second card, and order. */
export const EverythingGoesWell: Story = {
  globals: inScenario('good-card'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    amazon.chooseAddress(2);
    await buyer.waitUntilSettled();
    amazon.chooseCard(2);
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    const [charge] = amazon.charges();
    await expect(shop.orders).toHaveLength(1);
    await expect(charge).toMatchObject({ amount: '53.95', currency: 'USD', cardId: 'card-2' });
    await expect(shop.orders[0]?.reference).toBe(charge?.reference);
  },
};

/** The first card is declined, the buyer takes another one on the same order reference, and one order is made. */
export const DeclinedCardThenSuccess: Story = {
  globals: inScenario('declined-once'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await buyer.sees(buyer.says['declined:InvalidPaymentMethod']);
    await context.canvas.findByRole('region', { name: buyer.says['widget:declined'] });
    await buyer.waitUntilSettled();
    amazon.chooseCard(2);
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(shop.orders).toHaveLength(1);
    await expect(amazon.references()).toEqual([shop.orders[0]?.reference]);
  },
};

/** Amazon rejects the payment: the widgets begin anew with another order reference, and that one pays. */
export const RejectedThenSuccess: Story = {
  globals: inScenario('amazon-rejected'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await buyer.sees(buyer.says['declined:AmazonRejected']);
    await waitFor(() => expect(amazon.references()).toHaveLength(2));
    await buyer.waitUntilReady('wallet');
    amazon.chooseCard(1);
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(shop.orders.map(({ reference }) => reference)).toEqual([amazon.references()[1]]);
  },
};

/** The shop does not ship to the first address: the address book takes the focus, and another address is ordered to. */
export const AnotherAddressThenSuccess: Story = {
  globals: inScenario('address-not-shippable'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await buyer.sees(buyer.says['rejected:country']);
    const book = await context.canvas.findByRole('region', { name: buyer.says['widget:address-refused'] });
    await waitFor(() => expect(book).toHaveFocus());
    await expect(shop.orders).toHaveLength(0);
    amazon.chooseAddress(2);
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(amazon.references()).toEqual([shop.orders[0]?.reference]);
  },
};

/** Amazon’s session ends while the buyer chooses; after another sign-in the same order reference goes on. */
export const SessionOverThenSuccess: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    amazon.expireSession();
    amazon.chooseCard(2);
    await buyer.sees(buyer.says['session-over']);
    await buyer.signIn();
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(amazon.references()).toEqual([shop.orders[0]?.reference]);
  },
};

/** The price has changed while the page was open: the buyer sees the new one and orders at that. */
export const NewPriceThenSuccess: Story = {
  globals: inScenario('price-changed'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const { shop } = stageOf(context);
    await buyer.signIn();
    await expect(context.canvas.getByText(buyer.reads(5_395))).toBeVisible();
    await buyer.placeOrder();
    await expect(await buyer.sees(buyer.reads(5_895))).toBeVisible();
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(shop.orders.map(({ total }) => total.amount)).toEqual([5_895]);
    await expect(stageOf(context).amazon.charges()).toMatchObject([{ amount: '58.95' }]);
  },
};

/** The shop’s answer gets lost: the order is looked up and found, and not sent again. */
export const AnswerLostThenFound: Story = {
  globals: inScenario('answer-lost'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await expectStatus(context, 'settling');
    await expectStatus(context, 'placed');
    await expect(stageOf(context).shop.orders).toHaveLength(1);
  },
};

/** The order never arrived: the buyer’s click sends the same one again. */
export const SentByTheSecondClick: Story = {
  globals: inScenario('not-sent'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await buyer.click(buyer.says['action:resume']);
    await expectStatus(context, 'placed');
    await expect(stageOf(context).shop.orders).toHaveLength(1);
  },
};

/** The same is bought twice: the shop asks first, and the second order is a click of its own. */
export const BoughtAgain: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { shop } = stageOf(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await buyer.click(buyer.page.another);
    await buyer.placeOrder();
    await expectStatus(context, 'refused');
    await expect(shop.orders).toHaveLength(1);
    await buyer.click(buyer.says['action:buy-again']);
    await buyer.sees(buyer.says['buying-again']);
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(shop.orders).toHaveLength(2);
    await expect(stageOf(context).amazon.charges()).toHaveLength(2);
  },
};

/** On a phone the summary stands under the choices. */
export const OnAPhone: Story = {
  globals: { viewport: { value: 'mobile2' } },
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.waitUntilSettled();
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBe(clientWidth);
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
  },
};
