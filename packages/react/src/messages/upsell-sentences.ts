/** What a buyer is told who has ordered and is offered something to add. */
export const upsellSentences = {
  'upsell:line': '{product} ({quantity})',
  'upsell:price': 'You pay {amount} now.',
  'upsell:price-with-shipping': 'You pay {amount} now, {shipping} of it for shipping.',
  'upsell:price-at-most': 'You pay {amount} now, or less.',
  'upsell:replaces': 'It takes the place of {product} in your order.',
  'upsell:time-left:one': 'You can add it to your order for {minutes} more minute.',
  'upsell:time-left:other': 'You can add it to your order for {minutes} more minutes.',
  'upsell:action-accept': 'Yes, add it for {amount}',
  'upsell:action-skip': 'No, thank you',
  'upsell:action-resume': 'Add it now',
  'upsell:action-continue': 'Continue',
  'upsell:action-leave': 'Go on without waiting',
  'upsell:no-order': 'There is no order here that something could be added to.',
  'upsell:placing': 'Adding it to your order…',
  'upsell:settling': 'We are checking whether it was added to your order. You will not be charged twice.',
  'upsell:resume': 'It was not added to your order yet.',
  'upsell:sold': 'Thank you! It was added to your order {order}.',
  'upsell:in-review': 'Thank you! The shop is checking your order {order}.',
  'upsell:sold-before': 'It is in your order already. You are not charged again.',
  'upsell:skipped': 'It was not added to your order.',
  'upsell:closed': 'Nothing can be added to your order any more.',
  'upsell:refused-account':
    'It cannot be added at the moment, and you have not been charged for it. Your order stays as it is.',
  'upsell:refused-malformed': 'Something is wrong with this page. Nothing was added to your order.',
  'upsell:refused-agreement-ended':
    'Amazon takes no further payment for this order. Nothing was added, and your order stays as it is.',
  'upsell:not-placed':
    'Nothing was added to your order, and you have not been charged for it. Please try again.',
  'upsell:price-changed': 'The price has changed. Please look at the new one before you add it.',
  'upsell:unavailable':
    'It cannot be added at the moment, and you have not been charged for it. Please try again later.',
} as const;
