import { type ReferenceId, referenceOf } from '@landerpay/checkout';
import type { Environment } from '../amazon/hosts.js';
import { type Refused, refuse } from '../replies/reply.js';

/** A reference must be of the relay's environment, and of the kind that pays once (rule 30). */
export const checkReference = (id: ReferenceId, environment: Environment): Refused | null => {
  const { kind, sandbox } = referenceOf(id);
  if (sandbox !== (environment === 'sandbox')) {
    return refuse(
      'wrong-environment',
      `The reference is of Amazon’s ${sandbox ? 'sandbox' : 'production'}, this relay is for ${environment}: set both alike.`,
    );
  }
  return kind === 'billing-agreement'
    ? refuse('recurring-not-sold', 'This relay sells one-time: pay with an order reference (S… or P…).')
    : null;
};
