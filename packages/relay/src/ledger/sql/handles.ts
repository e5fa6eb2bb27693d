import * as v from 'valibot';
import { attemptId, fingerprint, type KeyHash } from '../../secrets/identifiers.js';
import type { Handle } from '../ledger.js';
import { findAttempt } from './attempt-rows.js';
import type { Parameters, Statements, Transaction } from './store.js';

const handleRows = v.array(v.object({ fingerprint, attempt: attemptId }));

/** The attempt that a key opens, and with which request the key came. */
export const findHandle = async (transaction: Transaction, key: KeyHash): Promise<Handle | null> => {
  const [handle] = v.parse(
    handleRows,
    await transaction.rows('select fingerprint, attempt from handle where key = :key', { key }),
  );
  if (handle === undefined) return null;
  const attempt = await findAttempt(transaction, handle.attempt);
  return attempt === null ? null : { fingerprint: handle.fingerprint, attempt };
};

/** Lets a key open an attempt. */
export const addHandle = async ({ change }: Statements, handle: Parameters): Promise<void> => {
  await change(
    'insert into handle (key, fingerprint, attempt) values (:key, :fingerprint, :attempt)',
    handle,
  );
};
