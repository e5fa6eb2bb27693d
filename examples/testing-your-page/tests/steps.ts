import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';

// For a busy machine, on which a page draws slowly.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

/** Clicks a button as soon as it can be clicked. */
export const clickButton = async (name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
  fireEvent.click(button);
};
