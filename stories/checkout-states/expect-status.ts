import type { CheckoutState } from '@landerpay/react';
import type { StoryContext } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';

/** Waits until the checkout on the page is in a state, which CheckoutNotice carries. */
export const expectStatus = async (
  { canvasElement }: Pick<StoryContext, 'canvasElement'>,
  status: CheckoutState['status'],
): Promise<void> => {
  await waitFor(() =>
    expect(canvasElement.querySelector('[data-landerpay="CheckoutNotice"]')).toHaveAttribute(
      'data-state',
      status,
    ),
  );
};
