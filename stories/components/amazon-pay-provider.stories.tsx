import { AmazonPayProvider } from '@landerpay/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { SmallShop } from '../page/small-shop.js';
import { inScenario } from '../scenarios/index.js';
import { messagesFor } from '../sentences/index.js';
import { onStage, ShopAround, stageOf } from '../stage/index.js';

const meta = {
  title: 'Components/AmazonPayProvider',
  component: AmazonPayProvider,
  parameters: onStage({ surface: 'bare', delivery: 'digital' }),
  args: { lines: [{ product: 'starter-kit', quantity: 1 }], messages: {}, onEvent: fn() },
  argTypes: {
    lines: { control: 'object' },
    messages: { control: 'object' },
    amazon: { control: false },
    crm: {
      description: 'How the page reaches the shop: `relayAdapter({ url })`, or an adapter of your own.',
      control: false,
    },
    kind: { control: false },
    locale: { control: false },
    queryClient: { control: false },
    onEvent: {
      description: 'Hears where the checkout goes, for analytics; free of personal data.',
      control: false,
    },
    children: { control: false },
  },
  render: ({ lines, messages, onEvent }, context) => {
    const { locale } = context.globals;
    const sentences = { ...messagesFor(locale), ...messages };
    return (
      <main className="card stack">
        <ShopAround
          stage={stageOf(context)}
          locale={locale}
          lines={lines}
          messages={sentences}
          onEvent={onEvent}
        >
          <SmallShop locale={locale} />
        </ShopAround>
      </main>
    );
  },
} satisfies Meta<typeof AmazonPayProvider>;

export default meta;
type Story = StoryObj<typeof AmazonPayProvider>;

/** It draws nothing of its own: what stands inside shows the offer, signs in and places the order. */
export const OneProduct: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await expect(await buyer.sees('1 × Pour-over course')).toBeVisible();
    await expect(context.canvas.getAllByText(buyer.reads(2_900))).toHaveLength(2);
  },
};

/** Other lines are another purchase, with prices that the shop tells and not the page. */
export const SeveralOfIt: Story = {
  args: { lines: [{ product: 'starter-kit', quantity: 3 }] },
  play: async (context) => {
    const buyer = buyerAt(context);
    await expect(await buyer.sees('3 × Pour-over course')).toBeVisible();
    await expect(context.canvas.getByText(buyer.reads(8_700))).toBeVisible();
  },
};

/** Sentences of the page’s own, by key. What is left out stays as it is. */
export const SentencesOfYourOwn: Story = {
  args: { messages: { 'state:loading': 'The kettle is on …' } },
  globals: inScenario('offer-never'),
  play: async (context) => {
    await expect(await buyerAt(context).sees('The kettle is on …')).toHaveAttribute('role', 'status');
  },
};

/** What `onEvent` hears, for analytics: where the checkout went, and nothing personal. */
export const Events: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { onEvent } = context.args;
    await buyer.startSignIn();
    stageOf(context).amazon.signIn();
    const isChoosing = { type: 'status', from: 'signing-in', to: 'choosing', notice: null };
    await waitFor(() => expect(onEvent).toHaveBeenLastCalledWith(isChoosing));
    await expect(onEvent).toHaveBeenCalledTimes(3);
  },
};
