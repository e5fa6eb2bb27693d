import type { CheckoutKind } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import type { Environment } from '../amazon/hosts.js';
import { reference } from '../test-world/parsed.test.support.js';
import { checkReference } from './check-reference.js';

/** The environment and the kind of purchase that each kind of reference is for. */
const taken: Readonly<Record<string, readonly [Environment, CheckoutKind]>> = {
  S: ['sandbox', 'one-time'],
  C: ['sandbox', 'recurring'],
  P: ['production', 'one-time'],
  B: ['production', 'recurring'],
};

it.each(Object.entries(taken))(
  'ledger 30: %s… is taken in one case of four',
  (letter, [environment, kind]) => {
    const id = reference(`${letter}01-1234567-1234567`);
    for (const where of ['sandbox', 'production'] as const) {
      for (const what of ['one-time', 'recurring'] as const) {
        const refused = checkReference(id, where, what);
        if (where !== environment) expect(refused).toMatchObject({ reason: 'wrong-environment' });
        else if (what !== kind) expect(refused).toMatchObject({ reason: 'wrong-reference-kind' });
        else expect(refused).toBeNull();
      }
    }
  },
);
