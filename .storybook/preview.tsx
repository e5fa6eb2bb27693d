import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { complaintsIn, setStageFor, withStage } from '../stories/stage/index.js';
import { toolbar } from './toolbar.js';

// Amazon's script is looked for every 100 ms and widgets follow one another: a second is too short on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const preview: Preview = {
  ...toolbar,
  tags: ['autodocs'],
  decorators: [withStage],
  beforeEach: setStageFor,
  afterEach: (context) => {
    const complaints = complaintsIn(context);
    if (complaints.length > 0) throw new Error(`The console was written to: ${complaints.join(' | ')}`);
  },
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    // Amazon's script can be on a page only once: every story of a page of documentation has a frame of its own.
    docs: { story: { inline: false, height: '460px' } },
    options: {
      storySort: {
        order: [
          'Introduction',
          'One-time flow',
          'Recurring flow',
          'Upsell funnel',
          'Checkout states',
          ['Before signing in', 'Choosing', 'While an order is placed', 'At the end'],
          'Components',
          'Sentences',
        ],
      },
    },
  },
};

export default preview;
