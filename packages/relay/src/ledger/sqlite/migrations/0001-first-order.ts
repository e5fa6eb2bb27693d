/**
 * A purchase is one buyer's intent for one offer. The two partial indexes are what rule 1 rests on: while a purchase is
 * open there is no second one for the same buyer and offer, and it has no second unfinished attempt.
 */
export const firstOrder = `
create table purchase (
  id text primary key,
  buyer text not null,
  offer text not null,
  crm_order text unique,
  opened_at integer not null,
  placed_at integer check (placed_at is null or crm_order is not null)
) strict;

create unique index one_open_purchase on purchase (buyer, offer) where placed_at is null;
create index placed_purchases on purchase (buyer, offer, placed_at);

create table reference (
  id text primary key,
  buyer text not null,
  purchase text not null references purchase (id),
  pays_for text not null check (pays_for = 'import')
) strict;

create table attempt (
  id text primary key,
  purchase text not null references purchase (id),
  reference text not null references reference (id),
  number integer not null check (number >= 1),
  fingerprint text not null,
  mark text not null unique,
  sale text not null,
  claimed_at integer not null,
  state text not null check (state in (
    'claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held', 'review',
    'placed', 'declined', 'rejected', 'not-sent', 'not-booked'
  )),
  lease text,
  lease_until integer,
  send_by integer,
  unknown_since integer,
  not_yet integer not null default 0,
  look_ups integer not null default 0,
  look_up_at integer,
  held_because text,
  answer text,
  unique (reference, number),
  check ((lease is null) = (lease_until is null)),
  check (state not in ('sent', 'settling', 'awaiting-buyer') or send_by is not null),
  check (state <> 'settling' or unknown_since is not null),
  check ((state = 'held') = (held_because is not null)),
  check ((answer is null) = (state in ('claimed', 'identified', 'sent', 'settling', 'held')))
) strict;

create unique index one_unfinished_attempt on attempt (purchase)
  where state in ('claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held', 'review');
create index attempts_of_purchase on attempt (purchase);
create index due_look_ups on attempt (look_up_at) where look_up_at is not null;
create index leases on attempt (lease_until) where lease_until is not null;

create table handle (
  key text primary key,
  fingerprint text not null,
  attempt text not null references attempt (id)
) strict, without rowid;
`;
