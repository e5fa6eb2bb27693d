import * as v from 'valibot';
import type { StepsSold } from '../steps-sold.js';
import type { Connection } from './connection.js';

const countRows = v.tuple([v.object({ count: v.number() })]);

export const stepsSold = ({ rows }: Connection): StepsSold => ({
  timesSold: async (purchase, step) => {
    const [{ count }] = v.parse(
      countRows,
      rows(
        `select count(*) as count from upsale
         where purchase = :purchase and step = :step and sold_at is not null`,
        { purchase, step },
      ),
    );
    return count;
  },
});
