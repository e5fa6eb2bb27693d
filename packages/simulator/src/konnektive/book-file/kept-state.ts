import type { BookContents } from '../book/book.js';
import type { Crm } from '../crm.js';
import type { Visit } from '../visits/visits.js';

/** What outlives the stand-in's process. Scripts, waiting calls, requests and banks’ questions do not. */
export type KeptState = {
  readonly book: BookContents;
  readonly visits: readonly Visit[];
  /** By how many milliseconds the clock was moved. */
  readonly clockMovedBy: number;
};

/** The parts of the stand-in that are kept. */
export type Kept = Pick<Crm, 'book' | 'visits' | 'clock'>;

export const stateOf = ({ book, visits, clock }: Kept): KeptState => ({
  book: book.contents(),
  visits: visits.all(),
  clockMovedBy: clock.movedBy(),
});

/** Goes on where another process stopped. */
export const goOnFrom = ({ book, visits, clock }: Kept, state: KeptState): void => {
  book.fill(state.book);
  for (const visit of state.visits) visits.write(visit);
  clock.advance(state.clockMovedBy);
};
