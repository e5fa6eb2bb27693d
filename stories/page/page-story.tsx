import type { Meta } from '@storybook/react-vite';
import { onStage } from '../stage/index.js';
import { CheckoutPage } from './checkout-page.js';

type Page = Pick<Meta<typeof CheckoutPage>, 'component' | 'parameters' | 'argTypes' | 'render'>;

/** What all stories of the whole page have in common. */
export const pageStory = {
  component: CheckoutPage,
  parameters: { ...onStage({ surface: 'page' }), docs: { story: { inline: false, height: '900px' } } },
  argTypes: { locale: { table: { disable: true } } },
  render: (_args, { globals }) => <CheckoutPage locale={globals.locale} />,
} satisfies Page;
