const memberOf = (value: unknown, name: 'code' | 'cause' | 'name' | 'syscall'): unknown => {
  if (typeof value !== 'object' || value === null) return undefined;
  const members: {
    readonly code?: unknown;
    readonly cause?: unknown;
    readonly name?: unknown;
    readonly syscall?: unknown;
  } = value;
  return members[name];
};

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\w{1,60}$/.test(value) ? value : undefined;

/** Node's and undici's machine-readable code of an error. */
export const codeOf = (error: unknown): string | undefined => word(memberOf(error, 'code'));

/** The system call that failed. */
export const systemCallOf = (error: unknown): string | undefined => word(memberOf(error, 'syscall'));

/** The errors that one is made of: itself and its causes, at most a handful. */
export const chainOf = (error: unknown, depth = 5): readonly unknown[] =>
  error === undefined || depth === 0 ? [] : [error, ...chainOf(memberOf(error, 'cause'), depth - 1)];

/** A name for the log. Never an error's message: it may quote what was sent. */
export const nameForLog = (error: unknown): string =>
  chainOf(error)
    .map(codeOf)
    .find((code) => code !== undefined) ??
  word(memberOf(error, 'name')) ??
  'error';
