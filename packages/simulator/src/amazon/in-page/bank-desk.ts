import {
  type AbandonedReturnsTo,
  type AuthenticationOutcome,
  authenticate,
  authenticationOutcomes,
} from '../payments/authenticate.js';
import type { World } from '../world/world.js';
import { RemoteError } from './remote-error.js';

/** Where the page would go, were there a bank's page to go to. */
const bankAddress = '#simulated-amazon-pay-bank-';

/** Where the bank's question waits for the buyer: a click in the sheet, or the remote. */
export type BankDesk = {
  readonly addressFor: (referenceId: string) => string;
  /** Asks the buyer where a page goes to the bank's address; everywhere else the page goes as ever. */
  readonly navigate: (url: string) => void;
  /** Answers the question; throws a RemoteError where none is asked. */
  readonly answer: (outcome: AuthenticationOutcome) => void;
  readonly close: () => void;
};

const labels = {
  Success: 'Yes, confirm',
  Failure: 'Fail the check',
  Abandoned: 'Go back to the shop',
} as const satisfies Record<AuthenticationOutcome, string>;

const drawSheet = (decide: (outcome: AuthenticationOutcome) => void): HTMLElement => {
  const sheet = document.createElement('div');
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', 'Simulated Amazon Pay: your bank asks whether it is you');
  sheet.style.cssText =
    'position:fixed;inset:0;z-index:2147483647;display:grid;place-content:center;gap:12px;background:#fff;color:#17212b';
  const question = document.createElement('p');
  question.textContent = 'Is it you? A bank would now ask for a code.';
  const buttons = authenticationOutcomes.map((outcome) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = labels[outcome];
    button.addEventListener('click', () => decide(outcome));
    return button;
  });
  sheet.append(question, ...buttons);
  document.body.append(sheet);
  return sheet;
};

export const createBankDesk = (
  world: World,
  goTo: (url: string) => void,
  abandonedReturnsTo: AbandonedReturnsTo,
): BankDesk => {
  let asked: { readonly referenceId: string; readonly sheet: HTMLElement } | undefined;

  const close = (): void => {
    asked?.sheet.remove();
    asked = undefined;
  };

  const answer = (outcome: AuthenticationOutcome): void => {
    const reference = world.references.find(asked?.referenceId ?? '');
    close();
    if (reference?.authentication.step !== 'asked') {
      throw new RemoteError(
        'no-bank',
        'No bank asks anything: confirm the reference with a successUrl and a failureUrl on the server, then call success() of the confirmation flow.',
        true,
      );
    }
    const { authentication } = reference;
    goTo(authenticate(world, { reference, authentication }, outcome, abandonedReturnsTo));
  };

  return {
    addressFor: (referenceId) => `${bankAddress}${referenceId}`,
    navigate: (url) => {
      const referenceId = url.startsWith(bankAddress) ? url.slice(bankAddress.length) : undefined;
      const step = world.references.find(referenceId ?? '')?.authentication.step;
      if (referenceId === undefined || step !== 'asked') return goTo(url);
      close();
      asked = { referenceId, sheet: drawSheet(answer) };
    },
    answer,
    close,
  };
};
