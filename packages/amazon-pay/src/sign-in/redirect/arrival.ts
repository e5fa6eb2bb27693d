/** A buyer who has come back from Amazon, with or without having signed in. */
export type Arrival = {
  /** Where the buyer was before, as a path of this site. */
  readonly path: string;
};

let arrival: Arrival | undefined;
let listener: ((arrival: Arrival) => void) | undefined;

const tell = (): void => {
  if (!arrival || !listener) return;
  const told = arrival;
  arrival = undefined;
  listener(told);
};

/** The page learns of it whenever it begins to listen, and once. */
export const arrive = (newest: Arrival): void => {
  arrival = newest;
  tell();
};

/** The newest listener counts: a component that renders again makes another. Nothing is told while it renders. */
export const hearArrival = (newest: (arrival: Arrival) => void): void => {
  listener = newest;
  queueMicrotask(tell);
};
