import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A row of a table in the page: what its first column names, and what the others say, by their headings. */
export type PageRow = { readonly name: string; readonly cells: Readonly<Record<string, string>> };

/** What operators and developers are told of the ledger. */
export const ledgerPage = readFileSync(
  fileURLToPath(new URL('../../../../../docs/ledger.md', import.meta.url)),
  'utf8',
);

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.replaceAll('`', '').trim());

/** The first table under a heading, code marks taken off. */
export const tableUnder = (page: string, heading: string): readonly PageRow[] => {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [table = ''] = /(?:^\|.*\n)+/m.exec(section) ?? [];
  const [headings = '', , ...lines] = table.trimEnd().split('\n');
  const [, ...columns] = cellsOf(headings);
  return lines.map((line) => {
    const [name = '', ...cells] = cellsOf(line);
    return { name, cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) };
  });
};
