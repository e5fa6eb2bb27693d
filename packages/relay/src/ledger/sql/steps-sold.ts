import * as v from 'valibot';
import type { StepsSold } from '../steps-sold.js';
import { countRow } from './columns.js';
import type { Store } from './store.js';

export const stepsSold = ({ read }: Store): StepsSold => ({
  timesSold: (purchase, step) =>
    read(async ({ rows }) => {
      const [{ count }] = v.parse(
        countRow,
        await rows(
          `select count(*) as count from upsale
           where purchase = :purchase and step = :step and sold_at is not null`,
          { purchase, step },
        ),
      );
      return count;
    }),
});
