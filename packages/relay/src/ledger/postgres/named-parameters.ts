import type { Parameters } from '../sql/store.js';

type Positional = { readonly name: string; readonly text: string; readonly names: readonly string[] };

const positional = (sql: string, name: string): Positional => {
  const names: string[] = [];
  const text = sql.replaceAll(/:([a-z]\w*)/gi, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { name, text, names };
};

/**
 * Writes a statement with `:names` as PostgreSQL takes it, with `$1` and so on, and a name by which each connection
 * prepares it once. Each statement is read once.
 */
export const createNamedParameters = () => {
  const known = new Map<string, Positional>();
  return (sql: string, parameters: Parameters) => {
    const read = known.get(sql) ?? positional(sql, `ledger ${known.size}`);
    known.set(sql, read);
    const values = read.names.map((name) => {
      const value = parameters[name];
      if (value === undefined) throw new Error(`The statement needs a value for :${name}.`);
      return value;
    });
    return { name: read.name, text: read.text, values };
  };
};
