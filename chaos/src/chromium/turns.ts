/** Lets nothing begin before what came earlier has ended. */
export type InTurn = (work: () => Promise<void>) => Promise<void>;

export const takeTurns = (): InTurn => {
  let earlier: Promise<void> = Promise.resolve();
  return (work) => {
    const mine = earlier.then(work);
    earlier = mine.catch(() => {});
    return mine;
  };
};
