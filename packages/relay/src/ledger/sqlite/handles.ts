import * as v from 'valibot';
import { attemptId, fingerprint, type KeyHash } from '../../secrets/identifiers.js';
import type { Handle } from '../ledger.js';
import { selectAttempts } from './attempt-rows.js';
import type { Connection, Parameters } from './connection.js';

const handleRows = v.array(v.object({ fingerprint, attempt: attemptId }));

/** The attempt that a key opens, and with which request the key came. */
export const findHandle = (connection: Connection, now: number, key: KeyHash): Handle | null => {
  const [handle] = v.parse(
    handleRows,
    connection.rows('select fingerprint, attempt from handle where key = :key', { key }),
  );
  if (handle === undefined) return null;
  const [attempt] = selectAttempts(connection, 'attempt.id = :id', { now, id: handle.attempt });
  return attempt === undefined ? null : { fingerprint: handle.fingerprint, attempt };
};

/** Lets a key open an attempt. */
export const addHandle = ({ change }: Connection, handle: Parameters): void => {
  change('insert into handle (key, fingerprint, attempt) values (:key, :fingerprint, :attempt)', handle);
};
