import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { orderFirst } from '../buyer/upsell-buyer.js';
import { FunnelPage } from '../page/funnel-page.js';
import { pageStory } from '../page/page-story.js';
import { onStage, stageOf } from '../stage/index.js';

const meta = {
  title: 'Upsell funnel/Two offers',
  ...pageStory,
  component: FunnelPage,
  render: (_args, { globals }) => <FunnelPage locale={globals.locale} />,
} satisfies Meta<typeof FunnelPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Buy it yourself: the order, what is offered after it, the thank-you page. */
export const BuyItYourself: Story = {
  play: async ({ canvas, globals }) => {
    if (globals.scenario !== 'good-card') return;
    await expect(await canvas.findByRole('button', { name: 'Pay with Amazon' })).toBeVisible();
  },
};

/** Takes the first offer, skips the second: the thank-you page shows what was booked, and the shop may write to the buyer. */
const takeOneOfTwo = async (context: Parameters<NonNullable<Story['play']>>[0]): Promise<void> => {
  const buyer = await orderFirst(context);
  const { shop } = stageOf(context);
  await buyer.accept();
  await buyer.sees(buyer.says['upsell:replaces'].replace('{product}', soldAs(context)));
  await buyer.skip();
  const title = `${buyer.page.yourOrder} ${shop.orders[0]?.number}`;
  await context.canvas.findByRole('heading', { name: title });
  await waitFor(() => expect(shop.orders.map(({ finished }) => finished)).toEqual([true]));
};

const soldAs = (context: Parameters<typeof stageOf>[0]): string =>
  String(stageOf(context).shop.orders[0]?.lines[0]?.name);

/** The first offer is taken, on an order reference of its own, and the second one is not. */
export const OneTakenOneSkipped: Story = {
  play: async (context) => {
    await takeOneOfTwo(context);
    const { amazon, shop } = stageOf(context);
    await expect(amazon.charges().map(({ amount }) => amount)).toEqual(['53.95', '10.95']);
    await expect(shop.orders[0]?.lines.map(({ name }) => name)).toEqual(['Starter kit', 'Paper filters']);
    await expect(context.canvas.getByText(buyerAt(context).reads(6_490))).toBeVisible();
  },
};

/** After a subscription its agreement pays for what is added: nobody is asked for a card again. */
export const AfterASubscription: Story = {
  parameters: onStage({ surface: 'page', kind: 'recurring' }),
  play: async (context) => {
    await takeOneOfTwo(context);
    const { amazon } = stageOf(context);
    await expect(amazon.references()).toHaveLength(1);
    await expect(amazon.charges().map(({ amount }) => amount)).toEqual(['1.00', '10.95']);
  },
};

/** The whole funnel in German: no sentence of the library’s is left in English. */
export const InGerman: Story = {
  globals: { locale: 'de' },
  parameters: onStage({ surface: 'page', delivery: 'digital' }),
  play: async (context) => {
    await takeOneOfTwo(context);
    await expect(context.canvas.getByRole('heading', { name: /^Bestellnummer / })).toBeVisible();
    await expect(stageOf(context).amazon.charges()).toHaveLength(2);
  },
};
