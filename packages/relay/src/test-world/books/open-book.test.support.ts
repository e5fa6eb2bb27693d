import { inject } from 'vitest';
import type { Book } from './book.test.support.js';
import { postgresBook } from './postgres-book.test.support.js';
import { sqliteBook } from './sqlite-book.test.support.js';

/** In the project `node-postgres` a schema of its server, else a file. */
export const openBook = (now: () => number): Book => {
  const server: string | undefined = inject('postgresUrl');
  return server === undefined ? sqliteBook(now) : postgresBook(server, now);
};
