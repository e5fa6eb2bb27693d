import { type ClientBase, escapeIdentifier } from 'pg';
import * as v from 'valibot';
import { ledger } from './0001-ledger.js';
import { oneSecret } from './0002-one-secret.js';

/** The scripts that lead from an empty schema to the present form; the number of a script is its place from 1. */
const scripts: readonly string[] = [ledger, oneSecret];

/** Any number that nobody else locks by: the letters of "landerpay" as bytes, cut to what fits. */
const migrating = 0x6c_61_6e_64_65_72;

const formRows = v.tuple([v.object({ form: v.number() })]);

const bringUp = async (client: ClientBase, schema: string | undefined): Promise<void> => {
  await client.query('select pg_advisory_xact_lock($1)', [migrating]);
  if (schema !== undefined) await client.query(`create schema if not exists ${escapeIdentifier(schema)}`);
  await client.query('create table if not exists form (number integer primary key)');
  const { rows } = await client.query('select coalesce(max(number), 0) as form from form');
  const [{ form }] = v.parse(formRows, rows);
  if (form > scripts.length) {
    throw new Error(
      `The ledger has form ${form}, but this relay knows forms up to ${scripts.length}: run the newer relay that wrote it.`,
    );
  }
  for (const [index, script] of scripts.entries()) {
    if (index < form) continue;
    await client.query(script);
    await client.query('insert into form (number) values ($1)', [index + 1]);
  }
};

/** Brings a schema to the present form, or leaves it untouched and rejects. Of two processes one waits for the other. */
export const migrate = async (client: ClientBase, schema: string | undefined): Promise<void> => {
  await client.query('begin');
  try {
    await bringUp(client, schema);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};
