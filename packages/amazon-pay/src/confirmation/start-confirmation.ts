import type { AmazonPay } from '../amazon-pay.js';
import { browserClock } from '../clock/clock.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { ConfirmationOptions, ConfirmationResult } from './confirmation.js';
import { confirmationUnavailable } from './open-flow.js';
import { runConfirmation } from './run-confirmation.js';

/** Amazon covers the whole page, so a page has at most one. */
let running: Promise<ConfirmationResult> | undefined;

const notStarted = (error: AmazonPayError): Promise<ConfirmationResult> =>
  Promise.resolve({ name: 'not-started', error });

const broken = (cause: unknown): ConfirmationResult => ({
  name: 'unknown',
  error: confirmationUnavailable('Its success() or error() threw an error.', cause),
});

/**
 * Confirms a purchase in the European Union and the United Kingdom, where the buyer's bank may ask the buyer to prove who
 * they are. Call it first of all in the buy click, synchronously: Amazon then covers the page, `confirm` is called, and
 * either the browser leaves for Amazon or the page is usable again. The page that the buyer comes back to calls
 * `captureAuthentication()`.
 *
 * However often it is clicked, one confirmation runs at a time: a further call starts nothing, and hears of the one that
 * runs. It never rejects; the errors are in the result.
 * (developer.amazon.com, "confirm the purchase" of one-time payments, and "Strong Customer Authentication for
 * customer-initiated transactions" of automatic payments)
 */
export const startConfirmation = (
  amazonPay: Pick<AmazonPay, 'configuration' | 'status'>,
  { reference, confirm, confirmWithin = 10_000 }: ConfirmationOptions,
): Promise<ConfirmationResult> => {
  if (running) return running;
  const status = amazonPay.status.get();
  if (status.name !== 'ready') {
    return notStarted(new AmazonPayError('script-not-ready', { retryable: true }));
  }
  const { payments } = status.amazon;
  const { initConfirmationFlow } = payments;
  if (initConfirmationFlow === undefined) {
    return notStarted(
      confirmationUnavailable('There is no initConfirmationFlow(): is the region ‘uk’ or ‘eu’?'),
    );
  }
  const { sellerId, clock = browserClock } = amazonPay.configuration;
  const begin = (opened: (flow: unknown) => void) =>
    initConfirmationFlow.call(payments, sellerId, reference, opened);
  const started = runConfirmation({ begin, confirm, confirmWithin, after: clock.after }).catch(broken);
  running = started;
  void started.then(() => {
    running = undefined;
  });
  return started;
};
