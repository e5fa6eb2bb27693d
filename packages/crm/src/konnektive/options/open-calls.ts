import { settingError } from './setting-error.js';

const readNumber = (
  name: 'openCalls' | 'longestWait',
  value: number,
  [from, to]: readonly [number, number],
  unit: string,
): number => {
  if (Number.isSafeInteger(value) && value >= from && value <= to) return value;
  throw settingError(`konnektive: \`${name}\` must be ${unit} from ${from} to ${to}.`);
};

export const readOpenCalls = (value = 10): number => readNumber('openCalls', value, [1, 100], 'a number');

export const readLongestWait = (value = 10_000): number =>
  readNumber('longestWait', value, [0, 60_000], 'whole milliseconds');
