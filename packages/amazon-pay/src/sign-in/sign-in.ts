import type { Configuration } from '../configuration/configuration.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { ScriptStatus } from '../loading/script-status.js';
import { refuseSession, session } from '../session/session.js';
import { takeAuthorization } from './authorization.js';
import { popup } from './popup.js';

/** What a sign-in asks for where the configuration names no `scope`: profile, widgets and shipping address. */
export const defaultScope = 'profile payments:widget payments:shipping_address';

export const signIn = (
  { signIn: method = popup, scope = defaultScope, clock }: Configuration,
  status: ScriptStatus,
): void => {
  const { now } = clock ?? Date;
  const known = session.get();
  if (known.name === 'signed-in' && known.expiresAt > now()) return;
  const pending = { name: 'signing-in' } as const;
  session.set(pending);
  /** A later click or a sign-out may have superseded this one. */
  const take = (answer: unknown): void => {
    if (session.get() === pending) takeAuthorization(answer, now());
  };
  try {
    const error =
      status.name === 'ready'
        ? method.begin(status.amazon.login, scope, take, now())
        : new AmazonPayError('script-not-ready', { retryable: true });
    if (error) refuseSession(error);
  } catch (cause) {
    refuseSession(new AmazonPayError('sign-in-failed', { source: 'amazon', retryable: true, cause }));
  }
};
