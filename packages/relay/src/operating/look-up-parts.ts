import { createCircuit } from '../circuit/circuit.js';
import type { LookUpParts } from '../parts.js';
import { defaultSettings, type Settings } from '../settings.js';
import { createSlots } from '../slots/slots.js';

/** What a person works with: ledger and CRM, without a relay. */
export type OperatorOptions = Pick<LookUpParts, 'crm' | 'ledger' | 'log' | 'clock'> & {
  /** Those of the relays, where they differ from `defaultSettings`. */
  readonly settings?: Partial<Settings> | undefined;
};

/** What an operator's look-ups need. Its calls come one after the other, beside those that the relays have open. */
export const createLookUpParts = ({ settings: changed, ...given }: OperatorOptions): LookUpParts => {
  const settings = { ...defaultSettings, ...changed };
  return {
    ...given,
    settings,
    slots: createSlots(settings.slots, given.clock),
    circuit: createCircuit(settings.circuit, given.clock, given.log),
  };
};
