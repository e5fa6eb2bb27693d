import type { Authentication, Reference, ReferenceState } from '../world/references.js';
import type { World } from '../world/world.js';

/** How a bank's question ends (developer.amazon.com, confirm the purchase). */
export const authenticationOutcomes = ['Success', 'Failure', 'Abandoned'] as const;

/** One of the ways in which a bank’s question ends. */
export type AuthenticationOutcome = (typeof authenticationOutcomes)[number];

/** Nobody knows for sure which of the two addresses a buyer who gives up comes back to. */
export type AbandonedReturnsTo = 'failure-url' | 'success-url';

type Asked = {
  readonly reference: Reference;
  readonly authentication: Extract<Authentication, { step: 'asked' }>;
};

/** After a failure the reference is over; whoever gives up may be asked again when the shop confirms again. */
const after = {
  Success: { state: 'Open', authentication: { step: 'passed' } },
  Failure: { state: 'Closed', authentication: { step: 'not-asked' } },
  Abandoned: { authentication: { step: 'not-asked' } },
} as const satisfies Record<
  AuthenticationOutcome,
  { readonly state?: ReferenceState; readonly authentication: Authentication }
>;

/** Writes the buyer's answer down and gives the address to go back to, its own query parameters kept. */
export const authenticate = (
  world: World,
  { reference, authentication }: Asked,
  outcome: AuthenticationOutcome,
  abandonedReturnsTo: AbandonedReturnsTo,
): string => {
  world.references.change(reference, after[outcome]);
  const toSuccess =
    outcome === 'Success' || (outcome === 'Abandoned' && abandonedReturnsTo === 'success-url');
  const back = new URL(toSuccess ? authentication.successUrl : authentication.failureUrl);
  back.searchParams.set('AuthenticationStatus', outcome);
  return back.href;
};
