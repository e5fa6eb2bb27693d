/**
 * A reference pays for one import, or one upsale; a billing agreement for one purchase and its upsales. An upsale is a
 * step of an order, counted: its primary key is what rule 24 rests on, and the partial index rule 25 (a review counts as
 * finished there). `series` is what the attempts are counted by: the reference, or the upsale where an agreement pays.
 * Tables whose checks change are written anew; the order of their rows is kept.
 */
export const upsales = `
alter table purchase add column kind text not null default 'one-time' check (kind in ('one-time', 'recurring'));
alter table purchase add column sold_at integer;
update purchase set sold_at = coalesce(
  placed_at,
  (select min(attempt.send_by) from attempt where attempt.purchase = purchase.id and attempt.state = 'review')
);

create table upsale (
  purchase text not null references purchase (id),
  step text not null,
  ordinal integer not null check (ordinal >= 1),
  sold_at integer,
  primary key (purchase, step, ordinal)
) strict, without rowid;

create table new_reference (
  id text primary key,
  buyer text not null,
  purchase text not null references purchase (id),
  pays_for text not null check (pays_for in ('import', 'agreement', 'upsale')),
  step text,
  ordinal integer,
  foreign key (purchase, step, ordinal) references upsale (purchase, step, ordinal),
  check ((pays_for = 'upsale') = (step is not null)),
  check ((step is null) = (ordinal is null))
) strict;

create table new_attempt (
  id text primary key,
  purchase text not null references purchase (id),
  reference text not null references new_reference (id),
  series text not null,
  number integer not null check (number >= 1),
  step text,
  ordinal integer,
  replaces text,
  fingerprint text not null,
  mark text not null unique,
  sale text not null,
  claimed_at integer not null,
  state text not null check (state in (
    'claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held', 'review',
    'placed', 'declined', 'rejected', 'not-sent', 'not-booked'
  )),
  snapshot text,
  booking text,
  lease text,
  lease_until integer,
  send_by integer,
  unknown_since integer,
  not_yet integer not null default 0,
  look_ups integer not null default 0,
  look_up_at integer,
  held_because text,
  answer text,
  unique (series, number),
  foreign key (purchase, step, ordinal) references upsale (purchase, step, ordinal),
  check ((step is null) = (ordinal is null)),
  check (step is not null or (replaces is null and snapshot is null and booking is null)),
  check (step is null or snapshot is not null or state in ('claimed', 'rejected', 'not-sent')),
  check ((lease is null) = (lease_until is null)),
  check (state not in ('sent', 'settling', 'awaiting-buyer') or send_by is not null),
  check (state <> 'settling' or unknown_since is not null),
  check ((state = 'held') = (held_because is not null)),
  check ((answer is null) = (state in ('claimed', 'identified', 'sent', 'settling', 'held')))
) strict;

create table new_handle (
  key text primary key,
  fingerprint text not null,
  attempt text not null references new_attempt (id)
) strict, without rowid;

insert into new_reference (id, buyer, purchase, pays_for) select id, buyer, purchase, pays_for from reference;
insert into new_attempt
  (id, purchase, reference, series, number, fingerprint, mark, sale, claimed_at, state, lease, lease_until, send_by,
   unknown_since, not_yet, look_ups, look_up_at, held_because, answer)
select
   id, purchase, reference, reference, number, fingerprint, mark, sale, claimed_at, state, lease, lease_until, send_by,
   unknown_since, not_yet, look_ups, look_up_at, held_because, answer
from attempt order by rowid;
insert into new_handle (key, fingerprint, attempt) select key, fingerprint, attempt from handle;

drop table handle;
drop table attempt;
drop table reference;
alter table new_reference rename to reference;
alter table new_attempt rename to attempt;
alter table new_handle rename to handle;

create unique index one_unfinished_import on attempt (purchase)
  where step is null
    and state in ('claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held', 'review');
create unique index one_unfinished_upsale on attempt (purchase)
  where step is not null and state in ('claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held');
create index attempts_of_purchase on attempt (purchase);
create index due_look_ups on attempt (look_up_at) where look_up_at is not null;
create index leases on attempt (lease_until) where lease_until is not null;
`;
