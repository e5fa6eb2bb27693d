/** A command of `landerpay-relay`. */
export type Command = {
  /** One line, for the list of all commands. */
  readonly summary: string;
  /** How it is written, without the program's name. */
  readonly usage: string;
  /** What it does, its options and exit codes. */
  readonly help: string;
  /** Sets the process's exit code where it is not 0. Throws a `UsageError` for words that it does not know. */
  readonly run: (words: readonly string[], environment: NodeJS.ProcessEnv) => Promise<void>;
};

/** The command was written wrongly; the message says what to change. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
