import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

export const placeOrder = () => screen.getByRole('button', { name: 'Place order' });
export const canOrder = () => waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));
export const termsBox = () => screen.getByRole<HTMLInputElement>('checkbox');
