/** Reading what comes from outside and can be anything. */

export type Callback = (...given: readonly unknown[]) => unknown;

export const field = (value: unknown, name: string): unknown =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? Reflect.get(value, name)
    : undefined;

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

export const callbackIn = (value: unknown, name: string): Callback | undefined => {
  const found = field(value, name);
  return isCallback(found) ? found : undefined;
};

export const asCallback = (value: unknown): Callback | undefined => (isCallback(value) ? value : undefined);

export const textIn = (value: unknown, name: string): string => {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
};

export const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
