const digitSigns = '0123456789';
const tokenSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Where ids and access tokens come from; a test may give a source of its own. */
export type Randomness = {
  readonly digits: (length: number) => string;
  readonly tokenText: (length: number) => string;
};

const pick = (signs: string, length: number): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(length)), (value) => signs[value % signs.length]).join(
    '',
  );

export const createRandomness = (): Randomness => ({
  digits: (length) => pick(digitSigns, length),
  tokenText: (length) => pick(tokenSigns, length),
});
