import { createHash } from 'node:crypto';

/** Chance that a seed decides: the same seed and the same questions in the same order give the same answers. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  readonly number: () => number;
  /** True with this probability. */
  readonly happens: (probability: number) => boolean;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly oneOf: <T>(first: T, ...others: readonly T[]) => T;
};

/** What is asked about is part of the seed, so that two askers do not disturb each other. */
export const chanceOf = (seed: number, ...about: readonly (string | number)[]): Chance => {
  let state = createHash('sha256')
    .update(JSON.stringify([seed, about]))
    .digest()
    .readUInt32LE(0);
  // Mulberry32, which is in the public domain.
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(number() * (to - from + 1));
  return {
    number,
    happens: (probability) => number() < probability,
    between,
    oneOf: (first, ...others) => [first, ...others][between(0, others.length)] ?? first,
  };
};
