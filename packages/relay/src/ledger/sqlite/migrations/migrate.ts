import * as v from 'valibot';
import type { Connection } from '../connection.js';
import { firstOrder } from './0001-first-order.js';
import { upsales } from './0002-upsales.js';
import { finishingAndVisits } from './0003-finishing-and-visits.js';
import { operating } from './0004-operating.js';
import { oneSecret } from './0005-one-secret.js';

/** The scripts that lead from an empty file to the present form; the number of a script is its place from 1. */
const scripts: readonly string[] = [firstOrder, upsales, finishingAndVisits, operating, oneSecret];

const versionRows = v.tuple([v.object({ user_version: v.number() })]);

const bringUp = (connection: Connection): void => {
  const [{ user_version: version }] = v.parse(versionRows, connection.rows('pragma user_version'));
  if (version > scripts.length) {
    throw new Error(
      `The ledger has form ${version}, but this relay knows forms up to ${scripts.length}: run the newer relay that wrote it.`,
    );
  }
  for (const script of scripts.slice(version)) connection.script(script);
  connection.script(`pragma user_version = ${scripts.length}`);
};

/** Brings a file to the present form, or leaves it untouched and throws. Of two processes one waits for the other. */
export const migrate = (connection: Connection): void => {
  connection.script('begin immediate');
  try {
    bringUp(connection);
    connection.script('commit');
  } catch (error) {
    connection.script('rollback');
    throw error;
  }
};
