import { createManualClock, type ManualClock } from '@landerpay/simulator/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { CheckoutPage } from '../page/checkout-page.js';
import { pageStory } from '../page/page-story.js';
import { onStage, ShopAround, stageOf } from '../stage/index.js';
import { expectStatus } from './expect-status.js';

type Stage = ReturnType<typeof stageOf>;

const clocks = new WeakMap<Stage, ManualClock>();

/** A clock for each stage, which the story moves. */
const clockOf = (stage: Stage): ManualClock => {
  const clock = clocks.get(stage) ?? createManualClock();
  clocks.set(stage, clock);
  return clock;
};

const meta = {
  title: 'Checkout states/Sessions',
  ...pageStory,
  parameters: { ...pageStory.parameters, ...onStage({ surface: 'bare' }) },
  render: (_args, context) => {
    const stage = stageOf(context);
    const { locale } = context.globals;
    const configuration = { ...stage.configuration, clock: clockOf(stage) };
    return (
      <ShopAround stage={{ ...stage, configuration }} locale={locale}>
        <CheckoutPage locale={locale} />
      </ShopAround>
    );
  },
} satisfies Meta<typeof pageStory.component>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Amazon’s session may end in three minutes: the buyer reads so, and may sign in again with nothing lost. */
export const SessionEnding: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await clockOf(stageOf(context)).advance({ minutes: 12 });
    await buyer.sees(buyer.says['session-ending:other'].replace('{minutes}', '3'));
    await expect(
      await context.canvas.findByRole('button', { name: buyer.says['action:sign-in-again'] }),
    ).toBeVisible();
  },
};

/** Fifteen minutes are over, and only Amazon knows whether the session is too: its next answer tells. */
export const SessionMayBeOver: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await clockOf(stageOf(context)).advance({ minutes: 16 });
    await buyer.sees(buyer.says['session-may-be-over']);
  },
};

/** The session is over, and somebody else signs in: nothing of the first buyer’s is left. */
export const AnotherBuyer: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon } = stageOf(context);
    await buyer.signIn();
    amazon.raise('Wallet', 'BuyerSessionExpired');
    await buyer.startSignIn();
    amazon.signIn(2);
    await buyer.sees(buyer.says['buyer-changed']);
    await waitFor(() => expect(amazon.references()).toHaveLength(2));
  },
};

/** What was chosen hours ago is no longer kept by Amazon: the buyer reads so, and chooses again. */
export const ChosenHoursAgo: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const stage = stageOf(context);
    await buyer.signIn();
    stage.amazon.advanceClock(3 * 60 * 60 * 1_000);
    await clockOf(stage).advance({ hours: 3 });
    await buyer.startSignIn();
    stage.amazon.signIn();
    await buyer.sees(buyer.says['reference-expired']);
  },
};

/** Amazon refuses the shop itself: Amazon Pay leaves the page with a sentence, and the developer reads why. */
export const GivenUp: Story = {
  parameters: onStage({ surface: 'bare', mayComplain: /InvalidSellerId/ }),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    stageOf(context).amazon.raise('AddressBook', 'InvalidSellerId');
    await expectStatus(context, 'unavailable');
    await expect(context.canvas.queryByRole('button', { name: 'Pay with Amazon' })).toBeNull();
    await expect(context.canvas.queryByRole('button', { name: buyer.says['frame:try-again'] })).toBeNull();
  },
};
