import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { pageStory } from '../page/page-story.js';
import { inScenario } from '../scenarios/index.js';
import { stageOf } from '../stage/index.js';
import { expectStatus } from './expect-status.js';

const meta = {
  title: 'Checkout states/Before signing in',
  ...pageStory,
} satisfies Meta<typeof pageStory.component>;

export default meta;
type Story = StoryObj<typeof meta>;

/** `loading`: Amazon’s script or the shop’s offer is still on its way. */
export const Loading: Story = {
  globals: inScenario('offer-never'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await expect(await buyer.sees(buyer.says['state:loading'])).toHaveAttribute('role', 'status');
    await expectStatus(context, 'loading');
  },
};

/** `unavailable`: the shop does not answer. Trying again can help. */
export const ShopOutOfReach: Story = {
  globals: inScenario('offer-unreachable'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await expectStatus(context, 'unavailable');
    await expect(context.canvas.getByRole('button', { name: buyer.says['action:retry'] })).toBeVisible();
  },
};

/** `unavailable`: the shop does not sell this. Nothing that the buyer does can help. */
export const NotSold: Story = {
  globals: inScenario('offer-unavailable'),
  play: async (context) => {
    await expectStatus(context, 'unavailable');
    await expect(context.canvas.queryByRole('button')).toBeNull();
  },
};

/** `unavailable`: Amazon’s script could not be loaded. */
export const AmazonOutOfReach: Story = {
  globals: inScenario('script-fails'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await expectStatus(context, 'unavailable');
    await buyer.click(buyer.says['action:retry']);
    await expectStatus(context, 'signed-out');
  },
};

/** `signed-out`: Amazon’s button is the way in. */
export const SignedOut: Story = {
  play: async (context) => {
    await expectStatus(context, 'signed-out');
    await expect(await context.canvas.findByRole('button', { name: 'Pay with Amazon' })).toBeVisible();
  },
};

/** `signing-in`: Amazon’s window is open. If the buyer closes it Amazon says nothing, so the button stays usable. */
export const SigningIn: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.startSignIn();
    await expectStatus(context, 'signing-in');
    stageOf(context).amazon.closePopup();
    await buyer.startSignIn();
    await expectStatus(context, 'signing-in');
    await expect(stageOf(context).amazon.signIn).not.toThrow();
    await expectStatus(context, 'choosing');
  },
};

/** `signed-out` with a notice: the browser has blocked Amazon’s window. */
export const WindowBlocked: Story = {
  globals: inScenario('popup-blocked'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.startSignIn();
    await expect(await buyer.sees('Please allow pop-ups for this page and try again.')).toBeVisible();
    await expectStatus(context, 'signed-out');
  },
};

/** `signed-out` with a notice: the buyer did not allow what the shop asks for. */
export const Denied: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.startSignIn();
    stageOf(context).amazon.deny();
    await expectStatus(context, 'signed-out');
    const alert = context.canvas.getByRole('alert');
    await expect(alert).not.toBeEmptyDOMElement();
  },
};

/** `signed-out` with a notice: Amazon’s session has ended, and nothing that the buyer chose is lost. */
export const SessionOver: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon } = stageOf(context);
    await buyer.signIn();
    amazon.expireSession();
    amazon.chooseCard(2);
    await expect(await buyer.sees(buyer.says['session-over'])).toBeVisible();
    await expectStatus(context, 'signed-out');
  },
};

/** `signed-out` with a notice: the shop no longer takes the buyer’s sign-in. */
export const SignInRefused: Story = {
  globals: inScenario('token-refused'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await expect(await buyer.sees(buyer.says['refusal:token-refused'])).toBeVisible();
    await expectStatus(context, 'signed-out');
  },
};

/** `signed-out` with a notice: the order reference is another buyer’s. */
export const WrongBuyer: Story = {
  globals: inScenario('wrong-buyer'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await expect(await buyer.sees(buyer.says['refusal:wrong-buyer'])).toBeVisible();
    await expectStatus(context, 'signed-out');
  },
};
