import * as v from 'valibot';
import type { Visits } from '../visits.js';
import type { Connection } from './connection.js';

const sessionRows = v.array(v.object({ session: v.string() }));

export const visits = ({ rows, change, write }: Connection, now: () => number): Visits => ({
  sessionOfVisit: async (visit) => {
    const [known] = v.parse(
      sessionRows,
      rows('select crm_session as session from visit where id = :visit and forget_at > :now', {
        visit,
        now: now(),
      }),
    );
    return known?.session ?? null;
  },
  rememberVisit: async (visit, session, rememberFor) => {
    write(() => {
      change('delete from visit where forget_at <= :now', { now: now() });
      change(
        `insert into visit (id, crm_session, forget_at) values (:visit, :session, :forgetAt)
         on conflict (id) do update set crm_session = :session, forget_at = :forgetAt`,
        { visit, session, forgetAt: now() + rememberFor },
      );
    });
  },
});
