export { type KonnektiveBackend, konnektive } from './konnektive.js';
export type { PersonName, SplitName } from './names/person-name.js';
export { splitName } from './names/split-name.js';
export type {
  AmazonParameterNames,
  CustomField,
  KonnektiveFetch,
  KonnektiveOptions,
  KonnektiveReturn,
  KonnektiveTimeLimits,
  KonnektiveUpsales,
} from './options/options.js';
