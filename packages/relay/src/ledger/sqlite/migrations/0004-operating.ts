/**
 * What operators do: the pause that every relay reads before money moves, and the book of what they did. `sequence` is
 * the order in which attempts were claimed (their table is written anew, in the order that it had). What a buyer accepted is
 * kept with the attempt. `stripped_at` says since when a purchase is a tombstone. `written` has one row, which is
 * written to see whether anything can be.
 */
export const operating = `
alter table purchase add column stripped_at integer;
create index purchases_to_strip on purchase (opened_at) where stripped_at is null;
create index tombstones on purchase (opened_at) where stripped_at is not null;
create index sold_orders on purchase (sold_at) where sold_at is not null;

create table new_attempt (
  sequence integer primary key,
  id text not null unique,
  purchase text not null references purchase (id),
  reference text not null references reference (id),
  series text not null,
  number integer not null check (number >= 1),
  step text,
  ordinal integer,
  replaces text,
  fingerprint text not null,
  mark text not null unique,
  sale text not null,
  consent_terms text,
  consented_at integer,
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
  check ((consent_terms is null) = (consented_at is null)),
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

insert into new_attempt
  (sequence, id, purchase, reference, series, number, step, ordinal, replaces, fingerprint, mark, sale, claimed_at, state,
   snapshot, booking, lease, lease_until, send_by, unknown_since, not_yet, look_ups, look_up_at, held_because, answer)
select
   rowid, id, purchase, reference, series, number, step, ordinal, replaces, fingerprint, mark, sale, claimed_at, state,
   snapshot, booking, lease, lease_until, send_by, unknown_since, not_yet, look_ups, look_up_at, held_because, answer
from attempt order by rowid;
insert into new_handle (key, fingerprint, attempt) select key, fingerprint, attempt from handle;

drop table handle;
drop table attempt;
alter table new_attempt rename to attempt;
alter table new_handle rename to handle;

create unique index one_unfinished_import on attempt (purchase)
  where step is null
    and state in ('claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held', 'review');
create unique index one_unfinished_upsale on attempt (purchase)
  where step is not null and state in ('claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held');
create index attempts_of_purchase on attempt (purchase);
create index attempts_of_reference on attempt (reference);
create index keys_of_attempt on handle (attempt);
create index references_of_purchase on reference (purchase);
create index attempts_by_time on attempt (claimed_at);
create index attempts_by_state on attempt (state, purchase);
create index due_look_ups on attempt (look_up_at) where look_up_at is not null;
create index leases on attempt (lease_until) where lease_until is not null;

create table pause (
  name text primary key check (name = 'money'),
  since integer not null,
  because text not null
) strict, without rowid;

create table audit (
  sequence integer primary key,
  at integer not null,
  action text not null check (action in ('settled', 'paused', 'resumed', 'forgotten', 'reconciled')),
  attempt text,
  because text not null
) strict;

create table written (
  name integer primary key check (name = 1),
  at integer not null
) strict;
`;
