import type { Decorator } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { Surface } from '../surface/surface.js';
import { ShopAround } from './shop-around.js';
import { settingsOf, stageOf } from './stages.js';

/** Renders a story in its shop, on its surface, and twice wherever React's StrictMode does. */
export const withStage: Decorator = (Story, context) => {
  const { surface = 'card' } = settingsOf(context);
  const { locale, theme } = context.globals;
  const stage = stageOf(context);
  return (
    <StrictMode>
      <Surface kind={surface} theme={theme}>
        {surface === 'bare' ? (
          <Story />
        ) : (
          <ShopAround stage={stage} locale={locale}>
            <Story />
          </ShopAround>
        )}
      </Surface>
    </StrictMode>
  );
};
