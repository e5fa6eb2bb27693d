import { LanderpayError } from '@landerpay/checkout';
import { type KonnektiveOptions, konnektive } from '@landerpay/crm/konnektive';
import type { KonnektiveVariables } from './konnektive-variables.js';

/** Leaves out what nobody set, so that the backend's own defaults hold. */
const given = <Values extends object>(values: Values): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
