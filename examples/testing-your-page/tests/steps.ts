import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';

// How soon a page has drawn depends on what else the machine does.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

/** Clicks a button as soon as it can be clicked. */
export const clickButton = async (name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
  fireEvent.click(button);
};
