import type { Meta } from '@storybook/react-vite';
import { onStage } from '../stage/index.js';
import { OneTimeCheckout } from './one-time-checkout.js';

type Page = Pick<Meta<typeof OneTimeCheckout>, 'component' | 'parameters' | 'argTypes' | 'render'>;

/** What all stories of the whole page have in common. */
export const pageStory = {
  component: OneTimeCheckout,
  parameters: { ...onStage({ surface: 'page' }), docs: { story: { inline: false, height: '900px' } } },
  argTypes: { locale: { table: { disable: true } } },
  render: (_args, { globals }) => <OneTimeCheckout locale={globals.locale} />,
} satisfies Page;
