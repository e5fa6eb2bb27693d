import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { expectStatus } from '../checkout-states/expect-status.js';
import { pageStory } from '../page/page-story.js';
import { inScenario } from '../scenarios/index.js';
import { onStage, stageOf } from '../stage/index.js';

const meta = {
  title: 'Recurring flow/Subscription with a trial',
  ...pageStory,
  parameters: { ...pageStory.parameters, ...onStage({ surface: 'page', kind: 'recurring' }) },
} satisfies Meta<typeof pageStory.component>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Subscribe yourself: sign in, choose, tick Amazon’s box and the shop’s. The scenario in the toolbar says how it goes. */
export const SubscribeYourself: Story = {
  play: async (context) => {
    const { canvas, globals } = context;
    if (globals.scenario !== 'good-card') return;
    await expect(await canvas.findByRole('button', { name: 'Pay with Amazon' })).toBeVisible();
    await expectStatus(context, 'signed-out');
  },
};

/** A dollar is charged today, on a billing agreement; the page tells when the next bill comes. */
export const EverythingGoesWell: Story = {
  globals: inScenario('good-card'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    await buyer.agree();
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(shop.orders).toHaveLength(1);
    const [order] = shop.orders;
    await expect(amazon.charges()).toMatchObject([{ reference: order?.reference, amount: '1.00' }]);
    await expect(order?.consent?.acceptedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    await expect(await buyer.sees(String(order?.lines[0]?.nextBill))).toBeVisible();
  },
};

/** Either box can be unticked until the click: then nothing can be ordered any more. */
export const AgreementTakenBack: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    await buyer.agree();
    const button = await buyer.placeButton();
    const allowed = (says: 'true' | 'false') =>
      waitFor(() => expect(button).toHaveAttribute('aria-disabled', says));
    await allowed('false');
    amazon.toggleConsent();
    await allowed('true');
    await context.userEvent.click(button);
    amazon.toggleConsent();
    await allowed('false');
    await context.userEvent.click(await buyer.termsBox());
    await allowed('true');
    await context.userEvent.click(button);
    await expectStatus(context, 'choosing');
    await expect(shop.orders).toHaveLength(0);
  },
};

/** The card is declined: another one pays on the same agreement, and what was ticked holds if Amazon says so. */
export const DeclinedCardThenSuccess: Story = {
  globals: inScenario('declined-once'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    await buyer.agree();
    await buyer.placeOrder();
    await buyer.sees(buyer.says['declined:InvalidPaymentMethod']);
    await context.canvas.findByRole('region', { name: buyer.says['widget:declined'] });
    await buyer.waitUntilSettled();
    amazon.chooseCard(2);
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(amazon.references()).toEqual([shop.orders[0]?.reference]);
  },
};

/** The later bills have become dearer: the buyer reads the terms again, and accepts them again. */
export const NewTermsThenSuccess: Story = {
  globals: inScenario('terms-changed'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const { shop } = stageOf(context);
    await buyer.signIn();
    await buyer.agree();
    await buyer.placeOrder();
    await expect(await buyer.sees(buyer.says['refusal:terms-changed'])).toHaveAttribute('role', 'alert');
    await expect(await buyer.termsBox()).not.toBeChecked();
    await expect(shop.orders).toHaveLength(0);
    await expect(context.canvas.getByText(/\$27\.00/)).toBeVisible();
    await context.userEvent.click(await buyer.termsBox());
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(shop.orders).toHaveLength(1);
  },
};

/** The same in German, in the dark: digital goods, and no English sentence of the library’s. */
export const InGermanInTheDark: Story = {
  globals: { locale: 'de', theme: 'dark' },
  parameters: { ...onStage({ surface: 'page', kind: 'recurring', delivery: 'digital' }) },
  play: async (context) => {
    const buyer = buyerAt(context);
    const { shop } = stageOf(context);
    await buyer.signIn();
    await buyer.sees('Ich bin mit diesen wiederkehrenden Zahlungen einverstanden.');
    await buyer.agree();
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await buyer.sees(`Vielen Dank! Ihre Bestellnummer ist ${shop.orders[0]?.number}.`);
  },
};
