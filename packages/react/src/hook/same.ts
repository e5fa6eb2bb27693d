const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether two selections say the same: equal, or objects (or lists) of the same members, one level deep. */
export const same = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const members = Object.entries(one);
  return (
    members.length === Object.keys(other).length &&
    members.every(([name, value]) => Object.hasOwn(other, name) && Object.is(value, Reflect.get(other, name)))
  );
};
