/** What the button and the widgets say. Kept apart, so that a page with nothing but a button carries only these. */
export const frameSentences = {
  'frame:loading': 'Loading…',
  'frame:try-again': 'Try again',
  'frame:sign-in-first': 'Please sign in with Amazon first.',
  'frame:address-book': 'Address',
  'frame:wallet': 'Payment method',
  'frame:declined': 'Your payment method was declined. Please choose another one.',
  'frame:address-first': 'Please choose an address first.',
} as const;
