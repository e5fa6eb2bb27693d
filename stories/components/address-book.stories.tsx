import { AddressBook, AmazonPayButton } from '@landerpay/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { inScenario } from '../scenarios/index.js';
import { onStage, stageOf } from '../stage/index.js';
import { look, widget } from './arg-types.js';

const meta = {
  title: 'Components/AddressBook',
  component: AddressBook,
  argTypes: { ...widget, ...look },
  render: (args) => (
    <div className="choice">
      <AmazonPayButton />
      <AddressBook {...args} />
    </div>
  ),
} satisfies Meta<typeof AddressBook>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Before the buyer has signed in: the place is kept, and says what comes first. */
export const Waiting: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const place = await buyer.sees(buyer.says['widget:sign-in-first']);
    await expect(place.closest('[data-state]')).toHaveAttribute('data-state', 'waiting');
  },
};

/** The buyer’s addresses. Amazon preselects the first; it gives the checkout its order reference. */
export const Ready: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon } = stageOf(context);
    await buyer.signInTo('address-book');
    await expect(await buyer.widget('address-book')).toBeVisible();
    await expect(context.canvas.getByTitle(buyer.says['widget:address-book'])).toBeVisible();
    await waitFor(() => expect(amazon.references()).toHaveLength(1));
    amazon.chooseAddress(2);
    await expect(amazon.references()).toHaveLength(1);
  },
};

/** Signed in, and Amazon’s frame is still loading. */
export const Loading: Story = {
  globals: inScenario('widgets-silent'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.startSignIn();
    stageOf(context).amazon.signIn();
    await waitFor(async () =>
      expect(await buyer.frameOf('address-book')).toHaveAttribute('data-state', 'loading'),
    );
    await expect(await buyer.frameOf('address-book')).toHaveAttribute('aria-busy', 'true');
  },
};

/** Amazon reports an error that it does not name; trying again draws the addresses anew. */
export const Failed: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('address-book');
    stageOf(context).amazon.raise('AddressBook', 'UnknownError');
    const again = await context.canvas.findByRole('button', { name: buyer.says['frame:try-again'] });
    await expect(again.closest('[data-state]')).toHaveAttribute('data-state', 'error');
  },
};

/** Amazon refuses the shop: button and widget both say so, and the developer reads why in the console. */
export const Unavailable: Story = {
  parameters: onStage({ mayComplain: /InvalidAccountStatus/ }),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('address-book');
    stageOf(context).amazon.raise('AddressBook', 'InvalidAccountStatus');
    const alerts = await context.canvas.findAllByRole('alert');
    await expect(alerts.map((alert) => alert.closest('[data-state]')?.getAttribute('data-state'))).toEqual([
      'unavailable',
      'unavailable',
    ]);
    await expect(context.canvas.queryByRole('button', { name: buyer.says['frame:try-again'] })).toBeNull();
  },
};
