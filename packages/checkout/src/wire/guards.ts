/**
 * Turns a foreign value into a `T`, or throws a `TypeError` that names the member which is wrong. Guards are part of
 * every lander's bundle, so they say where and not why.
 */
export type Guard<T> = (value: unknown, name?: string) => T;

/** What a guard gives. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

/** A guard out of a parser that says `undefined` to what it does not know. */
export const known =
  <T>(parse: (value: unknown) => T | undefined): Guard<T> =>
  (value, name) => {
    const read = parse(value);
    if (read === undefined) throw new TypeError(`malformed: ${name}`);
    return read;
  };

export const text = known((value) => (typeof value === 'string' ? value : undefined));

export const flag = known((value) => (typeof value === 'boolean' ? value : undefined));

/** A whole number that JSON and arithmetic keep exact. */
export const whole = known((value) => (Number.isSafeInteger(value) ? Number(value) : undefined));

/** A whole number from 1 upwards. */
export const count = known((value) => (whole(value) > 0 ? whole(value) : undefined));

export const oneOf = <const T extends string>(...allowed: readonly T[]): Guard<T> =>
  known((value) => allowed.find((one) => one === value));

export const nullable =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value, name) =>
    value === null ? null : guard(value, name);

/** A member that need not be there; then the object that is read has none either. */
export const optional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value, name) =>
    value === undefined ? value : guard(value, name);

const items = known((value) => (Array.isArray(value) ? value : undefined));

export const list =
  <T>(guard: Guard<T>): Guard<readonly T[]> =>
  (value, name) =>
    items(value, name).map((item) => guard(item, name));

/** Members of a JSON object by name; anything else has none. */
export const membersOf: Guard<Readonly<Record<string, unknown>>> = known((value) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined,
);

type Optional<Shape> = {
  [Name in keyof Shape]: undefined extends Guarded<Shape[Name]> ? Name : never;
}[keyof Shape];

type Members<Shape> = {
  readonly [Name in Exclude<keyof Shape, Optional<Shape>>]: Guarded<Shape[Name]>;
} & { readonly [Name in Optional<Shape>]?: Exclude<Guarded<Shape[Name]>, undefined> };

/** An object with at least these members; members that it does not name are dropped, so that the format can grow. */
export const record =
  <Shape extends Readonly<Record<string, Guard<unknown>>>>(shape: Shape): Guard<Members<Shape>> =>
  (value, name) => {
    const members = membersOf(value, name);
    const read = Object.entries(shape).map(([member, guard]) => [member, guard(members[member], member)]);
    return Object.fromEntries(read.filter(([, member]) => member !== undefined)) as Members<Shape>;
  };
