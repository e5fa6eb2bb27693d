/** Reads a property of something that came from outside, of which nothing is known yet. */
export const property = (value: unknown, name: string): unknown => {
  const object: Readonly<Record<string, unknown>> = Object(value);
  return object[name];
};

/** Calls a getter of something that came from outside; undefined where there is none. */
export const askFor = (value: unknown, getter: string): unknown => {
  const get = property(value, getter);
  return typeof get === 'function' ? Reflect.apply(get, value, []) : undefined;
};
