/** What the widgets are called and wait for. */
export const widgetSentences = {
  'widget:address-book': 'Address',
  'widget:wallet': 'Payment method',
  'widget:declined': 'Your payment method was declined. Please choose another one.',
  'widget:address-refused': 'Please choose another address.',
  'widget:sign-in-first': 'Please sign in with Amazon first.',
  'widget:address-first': 'Please choose an address first.',
} as const;
