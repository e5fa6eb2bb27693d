import type { Preview } from '@storybook/react-vite';
import { scenarioItems } from '../stories/scenarios/index.js';

/** What the toolbar offers for every story, and what it is set to at first. */
export const toolbar: Pick<Preview, 'globalTypes' | 'initialGlobals'> = {
  initialGlobals: { locale: 'en', theme: 'light', scenario: 'good-card' },
  globalTypes: {
    locale: {
      description: 'The language of the sentences, and how prices are written',
      toolbar: {
        title: 'Locale',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'German' },
        ],
      },
    },
    theme: {
      description: 'The colours of the page around the components',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    scenario: {
      description: 'Which buyer comes, and how Amazon, the shop and the network behave',
      toolbar: { title: 'Scenario', icon: 'lightning', dynamicTitle: true, items: scenarioItems },
    },
  },
};
