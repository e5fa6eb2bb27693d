/**
 * An order is finished at most once: the row is written before the CRM is told, and its primary key is what rule 27
 * rests on. A visit is a page's random name for itself, hashed, and the CRM's session for it.
 */
export const finishingAndVisits = `
create table finish (
  purchase text primary key references purchase (id),
  begun_at integer not null,
  ended text check (ended in ('confirmed', 'untold', 'refused', 'unknown'))
) strict, without rowid;

create table visit (
  id text primary key,
  crm_session text not null,
  forget_at integer not null
) strict, without rowid;

create index visits_to_forget on visit (forget_at);
`;
