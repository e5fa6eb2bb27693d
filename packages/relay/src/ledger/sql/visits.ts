import * as v from 'valibot';
import type { Visits } from '../visits.js';
import type { Store } from './store.js';

const sessionRows = v.array(v.object({ session: v.string() }));

export const visits = ({ read, write }: Store): Visits => ({
  sessionOfVisit: (visit) =>
    read(async ({ rows, now }) => {
      const [known] = v.parse(
        sessionRows,
        await rows('select crm_session as session from visit where id = :visit and forget_at > :now', {
          visit,
          now,
        }),
      );
      return known?.session ?? null;
    }),
  rememberVisit: (visit, session, rememberFor) =>
    write([], async ({ change, now }) => {
      await change('delete from visit where forget_at <= :now', { now });
      await change(
        `insert into visit (id, crm_session, forget_at) values (:visit, :session, :forgetAt)
         on conflict (id) do update set crm_session = excluded.crm_session, forget_at = excluded.forget_at`,
        { visit, session, forgetAt: now + rememberFor },
      );
    }),
});
