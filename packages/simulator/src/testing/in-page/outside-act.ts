import { nextTurn } from '../waiting/turns.js';

const flag = 'IS_REACT_ACT_ENVIRONMENT';

let running = 0;
let found: unknown;

/**
 * Does something that changes the page as the outside world does. Where a test library has told React that tests wrap
 * every change in `act`, React is told for as long as this takes that it need not be so, as Testing Library does while
 * it waits. Ends when the page has had its turn to react.
 */
export const outsideAct = async <Result>(work: () => Promise<Result> | Result): Promise<Result> => {
  if (running === 0) found = Reflect.get(globalThis, flag);
  running += 1;
  if (found === true) Reflect.set(globalThis, flag, false);
  try {
    const result = await work();
    await nextTurn();
    await nextTurn();
    return result;
  } finally {
    running -= 1;
    if (running === 0 && found === true) Reflect.set(globalThis, flag, true);
  }
};
