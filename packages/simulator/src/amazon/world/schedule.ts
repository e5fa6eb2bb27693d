/** Things that shall happen at the next occasions, one at a time. */
export type Schedule<Thing> = {
  readonly add: (thing: Thing) => void;
  readonly take: () => Thing | undefined;
  readonly clear: () => void;
};

export const createSchedule = <Thing>(): Schedule<Thing> => {
  const waiting: Thing[] = [];
  return {
    add: (thing) => {
      waiting.push(thing);
    },
    take: () => waiting.shift(),
    clear: () => {
      waiting.length = 0;
    },
  };
};
