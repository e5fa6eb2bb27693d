import { type CheckoutKind, type ReferenceId, referenceOf } from '@landerpay/checkout';
import type { Environment } from '../amazon/hosts.js';
import { type Refused, refuse } from '../replies/reply.js';

const payers = {
  'one-time': {
    kind: 'order-reference',
    sentence: 'This is paid once: pay with an order reference (S… or P…).',
  },
  recurring: {
    kind: 'billing-agreement',
    sentence: 'This is billed again, or added to what is: pay with a billing agreement (C… or B…).',
  },
} as const;

/** A reference must be of the relay's environment, and of the kind that pays once, or again and again (rule 30). */
export const checkReference = (
  id: ReferenceId,
  environment: Environment,
  purchase: CheckoutKind,
): Refused | null => {
  const { kind, sandbox } = referenceOf(id);
  if (sandbox !== (environment === 'sandbox')) {
    return refuse(
      'wrong-environment',
      `The reference is of Amazon’s ${sandbox ? 'sandbox' : 'production'}, this relay is for ${environment}: set both alike.`,
    );
  }
  const payer = payers[purchase];
  return kind === payer.kind ? null : refuse('wrong-reference-kind', payer.sentence);
};
