import type { AmazonConfirmationFlow } from '../amazon-script/documented/confirmation-flow.js';
import type { Clock } from '../clock/clock.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { ConfirmationOptions, ConfirmationResult } from './confirmation.js';
import { confirmationUnavailable, openFlow } from './open-flow.js';
import { whenRestored } from './restored-page.js';

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

const leave = (flow: AmazonConfirmationFlow): ConfirmationResult => {
  try {
    flow.success();
  } catch (cause) {
    // Else the buyer would sit before a cover that nothing takes away.
    flow.error();
    throw cause;
  }
  whenRestored(flow.error);
  return { name: 'leaving' };
};

const giveBack = (flow: AmazonConfirmationFlow, result: ConfirmationResult): ConfirmationResult => {
  flow.error();
  return result;
};

/** One confirmation from Amazon's cover over the page to its end, which is `success()` or `error()` but never both. */
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
  return answer.confirmed === true ? leave(flow) : giveBack(flow, { name: 'not-confirmed' });
};
