import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { onStage } from '../stage/index.js';
import { SentenceTable } from './sentence-table.js';

const meta = {
  title: 'Sentences/Every sentence',
  component: SentenceTable,
  parameters: onStage({ surface: 'bare' }),
} satisfies Meta<typeof SentenceTable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What the library says to a buyer, by the key that `messages` sets it with, and a translation to hold beside it. */
export const InEveryLanguage: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /^action:place Place order Jetzt kaufen$/ })).toBeVisible();
  },
};
