import type { ScriptedAnswer, ScriptedAttempt } from '@landerpay/crm/testing';
import type { Scenario } from './scenario.js';

const ordered: ScriptedAttempt = [{ outcome: 'placed' }];

/** The order is placed, and this becomes of the first upsale. */
const then = (answer: ScriptedAnswer): readonly ScriptedAttempt[] => [ordered, [answer]];

const refused = (code: 'step-already-sold' | 'window-closed') =>
  then({ outcome: 'refusal', code, detail: 'The scenario says so.' });

/** All is well with the order; what is offered after it goes on otherwise. */
export const afterTheOrder = {
  'upsell-answer-never': { title: 'An upsell is being added', attempts: then({ outcome: 'never' }) },
  'upsell-sold-before': {
    title: 'An upsell was taken in another tab',
    attempts: refused('step-already-sold'),
  },
  'upsell-too-late': { title: 'An upsell is taken too late', attempts: refused('window-closed') },
  'upsells-end-soon': { title: 'Upsells are taken for twenty minutes', upsellMinutes: 20 },
  'upsells-ended': { title: 'No upsells are taken', upsellMinutes: 0 },
} as const satisfies Readonly<Record<string, Scenario>>;
