/** What is said about the bank's question, which comes before the order. */
export const confirmationSentences = {
  'confirmation:finish': 'Complete your order',
  'confirmation:confirming': 'Your bank is being asked…',
  'confirmation:confirmed':
    'Your payment is confirmed. Nothing is ordered yet: one click completes your order.',
  'confirmation:abandoned': 'You have not confirmed the payment. Nothing is ordered. Please try again.',
  'confirmation:failed':
    'Your bank did not confirm the payment. Nothing is ordered. Please choose another payment method.',
} as const;
