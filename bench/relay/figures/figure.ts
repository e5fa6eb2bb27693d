/** One thing that was measured, what it must not pass, and whether it did. */
export type Figure = {
  readonly name: string;
  readonly measured: string;
  readonly target: string;
  readonly isMet: boolean;
  /** What the figure was made from. */
  readonly from: string;
};

const ratio = (value: number): string => value.toFixed(2);

export const atLeast = (name: string, value: number, least: number, from: string): Figure => ({
  name,
  measured: ratio(value),
  target: `≥ ${ratio(least)}`,
  isMet: value >= least,
  from,
});

export const atMost = (name: string, value: number, most: number, from: string): Figure => ({
  name,
  measured: ratio(value),
  target: `≤ ${ratio(most)}`,
  isMet: value <= most,
  from,
});

/** A table that can be pasted into a note. */
export const tableOf = (figures: readonly Figure[]): string =>
  [
    '| figure | measured | target | | from |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(
      ({ name, measured, target, isMet, from }) =>
        `| ${name} | ${measured} | ${target} | ${isMet ? 'met' : 'NOT MET'} | ${from} |`,
    ),
  ].join('\n');
