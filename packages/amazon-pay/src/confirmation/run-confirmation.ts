import type { AmazonConfirmationFlow } from '../amazon-script/documented/confirmation-flow.js';
import type { Clock } from '../clock/clock.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { ConfirmationOptions, ConfirmationResult } from './confirmation.js';
import { isLeftWithin, whenRestored } from './left-page.js';
import { confirmationUnavailable, openFlow } from './open-flow.js';

type Run = Pick<ConfirmationOptions, 'confirm'> & {
  readonly confirmWithin: number;
  /** Amazon's `initConfirmationFlow`, which is called before anything else. */
  readonly begin: (started: (flow: unknown) => void) => void;
  readonly after: Clock['after'];
};

type Answer = { readonly confirmed: boolean } | { readonly cause: unknown };

const ask = async (confirm: ConfirmationOptions['confirm'], signal: AbortSignal): Promise<Answer> => {
  try {
    return { confirmed: await confirm(signal) };
  } catch (cause) {
    return { cause };
  }
};

const unanswered = (detail: string, cause?: unknown): ConfirmationResult => ({
  name: 'unknown',
  error: new AmazonPayError('confirmation-unanswered', {
    retryable: true,
    buyerMessage: 'We could not reach the shop. Please try again.',
    detail,
    cause,
  }),
});

const giveBack = (flow: AmazonConfirmationFlow, result: ConfirmationResult): ConfirmationResult => {
  flow.error();
  return result;
};

/** Milliseconds that the browser has to leave for Amazon. One that leaves later takes a usable page away, no more. */
const leaveWithin = 15_000;

const leave = async (flow: AmazonConfirmationFlow, after: Clock['after']): Promise<ConfirmationResult> => {
  try {
    flow.success();
  } catch (cause) {
    // Else the buyer would sit before a cover that nothing takes away.
    flow.error();
    throw cause;
  }
  if (await isLeftWithin(leaveWithin, after)) {
    whenRestored(flow.error);
    return { name: 'leaving' };
  }
  return giveBack(flow, {
    name: 'stayed',
    error: new AmazonPayError('confirmation-interrupted', { retryable: true }),
  });
};

/**
 * One confirmation from Amazon's cover over the page to its end: `success()`, or `error()`, or where the browser stays
 * after all `success()` and then `error()`.
 */
export const runConfirmation = async ({
  begin,
  confirm,
  confirmWithin,
  after,
}: Run): Promise<ConfirmationResult> => {
  const opening = openFlow(begin);
  const stopping = new AbortController();
  let stopWaiting = (): void => {};
  const late = new Promise<'late'>((resolve) => {
    stopWaiting = after(confirmWithin, () => resolve('late'));
  });

  const opened = await Promise.race([opening, late]);
  if (opened === 'late') {
    void opening.then((tooLate) => 'flow' in tooLate && tooLate.flow.error());
    return { name: 'not-started', error: confirmationUnavailable('It handed over no flow in time.') };
  }
  if ('error' in opened) {
    stopWaiting();
    return { name: 'not-started', error: opened.error };
  }

  const { flow } = opened;
  const answer = await Promise.race([ask(confirm, stopping.signal), late]);
  stopWaiting();
  if (answer === 'late') {
    stopping.abort();
    return giveBack(flow, unanswered(`Nothing came within ${confirmWithin} ms.`));
  }
  if ('cause' in answer) return giveBack(flow, unanswered('confirm() threw an error.', answer.cause));
  // Of what is no boolean, nothing is known to be confirmed.
  return answer.confirmed === true ? leave(flow, after) : giveBack(flow, { name: 'not-confirmed' });
};
