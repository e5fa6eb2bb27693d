/** One place to keep one text for this tab; in a browser, an entry of `sessionStorage`. A full or forbidden storage keeps nothing and must not throw. */
export type PurchaseStorage = {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
};

/** Time, so that a test can move it. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs once after so many milliseconds, unless the returned function is called first. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

/** What a purchase needs of the world around it. */
export type Surroundings = {
  readonly storage: PurchaseStorage;
  readonly clock: Clock;
  /** Bytes of a cryptographic source. */
  readonly randomBytes: (length: number) => Uint8Array;
};
