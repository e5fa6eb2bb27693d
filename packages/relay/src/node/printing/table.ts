import { plainText } from './plain-text.js';

/** What a line of a terminal holds. */
const lineWidth = 100;

const gap = '  ';

const widthOf = (text: string): number => Array.from(text).length;

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Breaks a text at its spaces into lines of at most so many characters; a longer word stays whole. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of plainText(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

/** Rows under headings, of which the last column is broken into lines so that the table is 100 columns wide. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [headings, ...rows].map((row) => row.map(plainText));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const before = widths.slice(0, -1);
  const left = before.reduce((sum, width) => sum + width + gap.length, 0);
  return all
    .flatMap((row) => {
      const start = before.map((width, column) => padded(row[column] ?? '', width));
      return wrapped(row.at(-1) ?? '', Math.max(20, lineWidth - left)).map((line, index) =>
        [...(index === 0 ? start : before.map((width) => ' '.repeat(width))), line].join(gap).trimEnd(),
      );
    })
    .join('\n');
};
