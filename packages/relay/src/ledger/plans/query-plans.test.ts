import * as v from 'valibot';
import { expect, inject, it } from 'vitest';
import { openLedgerWorld } from '../../test-world/ledger-world.test.support.js';
import { createNamedParameters } from '../postgres/named-parameters.js';
import { askedStatements, type Statement } from './asked-statements.test.support.js';

const growing = 'attempt|purchase|handle|reference|upsale|finish|visit';

/** A step that reads a whole table, or all attempts in a state that most of them end in. */
const isLong = (step: string, sql: string): boolean =>
  new RegExp(`^SCAN (?:${growing}|booked)\\b|Seq Scan on (?:${growing})\\b`).test(step) ||
  (step.includes('(state=?)') && /state = '(?:placed|declined|rejected|not-sent|not-booked)' *$/.test(sql));

type Plan = (statement: Statement) => Promise<readonly string[]>;

const sqlitePlan = v.array(v.object({ detail: v.string() }));
const postgresPlan = v.array(v.object({ step: v.string() }));

/** PostgreSQL reads small tables whole, as that is faster: here it does so only where it has no other way. */
const planOf = `
  create function plan_of(statement text) returns setof text language plpgsql set enable_seqscan = off as $$
  declare step text;
  begin
    for step in execute 'explain (generic_plan) ' || statement loop return next step; end loop;
  end $$`;

const planIn = async ({ book, ledger }: ReturnType<typeof openLedgerWorld>): Promise<Plan> => {
  await ledger.now();
  if (inject('postgresUrl') === undefined) {
    return async ({ sql, parameters }) =>
      v
        .parse(sqlitePlan, await book.rows(`explain query plan ${sql}`, parameters))
        .map(({ detail }) => detail);
  }
  await book.change(planOf);
  const named = createNamedParameters();
  return async ({ sql, parameters }) => {
    const text = named(sql, parameters).text.replaceAll("'", "''");
    return v
      .parse(postgresPlan, await book.rows(`select step from plan_of('${text}') as step`))
      .map(({ step }) => step);
  };
};

it('no statement reads a whole table: a ledger of a million attempts answers as an empty one does', async () => {
  const plan = await planIn(openLedgerWorld());
  const statements = await askedStatements();
  const long: string[] = [];
  for (const statement of statements) {
    const steps = await plan(statement);
    long.push(
      ...steps.filter((step) => isLong(step, statement.sql)).map((step) => `${step}: ${statement.sql}`),
    );
  }
  expect(statements.length).toBeGreaterThan(60);
  expect(long).toEqual([]);
});
