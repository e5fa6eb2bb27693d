import type { StateStore } from './book-file.js';
import { goOnFrom, type Kept, stateOf } from './kept-state.js';

/** Does as the first function does, and then tells of it. */
const andThen =
  <Arguments extends readonly unknown[], Result>(
    change: (...given: Arguments) => Result,
    changed: () => void,
  ) =>
  (...given: Arguments): Result => {
    const result = change(...given);
    changed();
    return result;
  };

/** The same book, visits and clock, whose changes are stored before anybody is told of them. */
const keeping = (kept: Kept, store: StateStore): Kept => {
  const { book, visits, clock } = kept;
  const changed = () => store.write(stateOf(kept));
  return {
    book: {
      ...book,
      write: andThen(book.write, changed),
      record: andThen(book.record, changed),
      newOrderIds: andThen(book.newOrderIds, changed),
      customerOf: andThen(book.customerOf, changed),
      clear: andThen(book.clear, changed),
    },
    visits: { ...visits, write: andThen(visits.write, changed), clear: andThen(visits.clear, changed) },
    clock: {
      ...clock,
      advance: andThen(clock.advance, changed),
      set: andThen(clock.set, changed),
      reset: andThen(clock.reset, changed),
    },
  };
};

/**
 * Takes over what is in the store, and stores every change from then on. The store is written at once, so that one that
 * cannot be written is told of before the first order.
 */
export const keptIn = (store: StateStore | null, kept: Kept): Kept => {
  if (store === null) return kept;
  const state = store.read();
  if (state !== null) goOnFrom(kept, state);
  store.write(stateOf(kept));
  return keeping(kept, store);
};
