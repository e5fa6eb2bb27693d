/**
 * A purchase is one buyer's intent for one offer. While it is open there is no second one for the same buyer and offer,
 * and it has no second unfinished attempt (rule 1); a reference pays for one import or one upsale (rule 2); an upsale is
 * a step of an order, counted (rule 24), and an order has one unfinished upsale (rule 25): unique indexes, on which the
 * rules rest. `sequence` is the order in which attempts were claimed.
 */
export const ledger = `
create table purchase (
  id text primary key,
  buyer text not null,
  offer text not null,
  kind text not null default 'one-time' check (kind in ('one-time', 'recurring')),
  crm_order text unique,
  opened_at bigint not null,
  placed_at bigint check (placed_at is null or crm_order is not null),
  sold_at bigint,
  stripped_at bigint
);

create unique index one_open_purchase on purchase (buyer, offer) where placed_at is null;
create index placed_purchases on purchase (buyer, offer, placed_at);
create index purchases_to_strip on purchase (opened_at) where stripped_at is null;
create index tombstones on purchase (opened_at) where stripped_at is not null;
create index sold_orders on purchase (sold_at) where sold_at is not null;

create table upsale (
  purchase text not null references purchase (id),
  step text not null,
  ordinal integer not null check (ordinal >= 1),
  sold_at bigint,
  primary key (purchase, step, ordinal)
);

create table reference (
  id text primary key,
  buyer text not null,
  purchase text not null references purchase (id),
  pays_for text not null check (pays_for in ('import', 'agreement', 'upsale')),
  step text,
  ordinal integer,
  foreign key (purchase, step, ordinal) references upsale (purchase, step, ordinal),
  check ((pays_for = 'upsale') = (step is not null)),
  check ((step is null) = (ordinal is null))
);

create index references_of_purchase on reference (purchase);

create table attempt (
  sequence bigint primary key generated always as identity,
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
  consented_at bigint,
  claimed_at bigint not null,
  state text not null check (state in (
    'claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held', 'review',
    'placed', 'declined', 'rejected', 'not-sent', 'not-booked'
  )),
  snapshot text,
  booking text,
  lease text,
  lease_until bigint,
  send_by bigint,
  unknown_since bigint,
  not_yet integer not null default 0,
  look_ups integer not null default 0,
  look_up_at bigint,
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
);

create unique index one_unfinished_import on attempt (purchase)
  where step is null
    and state in ('claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held', 'review');
create unique index one_unfinished_upsale on attempt (purchase)
  where step is not null and state in ('claimed', 'identified', 'sent', 'settling', 'awaiting-buyer', 'held');
create index attempts_of_purchase on attempt (purchase);
create index attempts_of_reference on attempt (reference);
create index attempts_by_time on attempt (claimed_at);
create index attempts_by_state on attempt (state, purchase);
create index due_look_ups on attempt (look_up_at) where look_up_at is not null;
create index leases on attempt (lease_until) where lease_until is not null;

create table handle (
  key text primary key,
  fingerprint text not null,
  attempt text not null references attempt (id)
);

create index keys_of_attempt on handle (attempt);

create table finish (
  purchase text primary key references purchase (id),
  begun_at bigint not null,
  ended text check (ended in ('confirmed', 'untold', 'refused', 'unknown'))
);

create table visit (
  id text primary key,
  crm_session text not null,
  forget_at bigint not null
);

create index visits_to_forget on visit (forget_at);

create table pause (
  name text primary key check (name = 'money'),
  since bigint not null,
  because text not null
);

create table audit (
  sequence bigint primary key generated always as identity,
  at bigint not null,
  action text not null check (action in ('settled', 'paused', 'resumed', 'forgotten', 'reconciled')),
  attempt text,
  because text not null
);

create table written (
  name integer primary key check (name = 1),
  at bigint not null
);
`;
