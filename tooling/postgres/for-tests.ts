import type { TestProject } from 'vitest/node';
import { startPostgres } from './index.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of the projects whose tests run on PostgreSQL. */
    readonly postgresUrl: string;
  }
}

/** One PostgreSQL for all tests of a project; each makes a schema of its own in it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.url);
  return postgres.stop;
};
