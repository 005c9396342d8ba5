-- What left, who it was about, and how many people that makes.
--
-- identifier ─ card ─ exposure ─ tally
-- A card is one distinct set of identifiers that was seen together in a record; it describes one person. Cards that share an
-- identifier which links describe the same person: an individual is a connected set of cards. Cards never change and are never
-- split, so every count can be derived again from cards and exposures, whatever was merged or undone in between.
-- The four big tables have narrow rows, keys that grow at the end where they can, and no foreign keys: a check per row would
-- cost more than the row.

create type public.identifier_kind as enum (
  'resident_id', 'passport', 'hk_macao_permit', 'taiwan_permit', 'foreigner_permit', 'us_ssn', 'social_security_number',
  'driving_licence', 'mobile', 'landline', 'hk_macao_taiwan_phone', 'international_phone', 'email', 'bank_card', 'iban',
  'vehicle_plate', 'wechat', 'qq', 'alipay', 'device_id', 'employee_number', 'name'
);

create function private.is_unique(p_kind public.identifier_kind) returns boolean language sql immutable set search_path = '' as $$
  select p_kind in ('resident_id', 'passport', 'hk_macao_permit', 'taiwan_permit', 'foreigner_permit', 'us_ssn')
$$;

-- Where transfers go: a catalogued tool, or a host nobody has catalogued.
create table public.destination (
  org_id uuid not null references public.organisation (org_id),
  id integer not null,
  match text not null check (match ~ '^(tool|host):' and length(match) <= 260),
  tool_id text check (length(tool_id) <= 64),
  host text not null check (length(host) <= 253),
  country text check (country ~ '^[A-Z]{2}$'),
  basis text not null check (basis in ('catalogue', 'override', 'address', 'unknown')),
  -- Country of the address a browser was last connected to, CN among them: weak evidence, and never the address itself.
  connected text check (connected ~ '^[A-Z]{2}$'),
  first_seen_at timestamptz not null default now(),
  primary key (org_id, id),
  unique (org_id, match)
) with (fillfactor = 80);
alter table public.destination enable row level security;

-- 数据出境场景: tool + purpose + department. What is reported by devices of one entity may be moved to another.
create table public.activity (
  org_id uuid not null,
  id integer not null,
  destination_id integer not null,
  reported_entity_id uuid not null,
  legal_entity_id uuid not null,
  purpose text not null default '' check (length(purpose) <= 200),
  department text not null default '' check (length(department) <= 80),
  -- 0 counted, 1 a claim is open (still counted), 2 an exemption is confirmed (left out), 3 it is confirmed that nothing left the
  -- mainland (left out, and no exemption either). The claims say why.
  standing smallint not null default 0 check (standing between 0 and 3),
  -- Above 0: an open claim rests on facts that are expressly unknown. Activities with one number wait for the same facts.
  doubt smallint not null default 0 check (doubt between 0 and 3),
  created_at timestamptz not null default now(),
  primary key (org_id, id),
  unique (org_id, destination_id, reported_entity_id, department),
  foreign key (org_id, destination_id) references public.destination (org_id, id),
  foreign key (org_id, reported_entity_id) references public.legal_entity (org_id, id),
  foreign key (org_id, legal_entity_id) references public.legal_entity (org_id, id)
) with (fillfactor = 80);
alter table public.activity enable row level security;

-- One row per report; a large file is several. Nothing of it changes after its transaction, but that a declaration may be withdrawn.
create table public.transfer (
  org_id uuid not null,
  id uuid not null,
  transfer_id uuid not null,
  part_number integer not null,
  part_of integer,
  device_id uuid,
  legal_entity_id uuid not null,
  activity_id integer not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null default now(),
  channel text not null check (channel in ('form', 'request', 'file', 'paste', 'prompt', 'view', 'declared')),
  tool_id text check (length(tool_id) <= 64),
  host text not null check (length(host) <= 253),
  path_template text not null check (length(path_template) <= 200),
  country text check (country ~ '^[A-Z]{2}$'),
  basis text not null check (basis in ('catalogue', 'override', 'address', 'unknown')),
  seen_on_tool_id text check (length(seen_on_tool_id) <= 64),
  seen_on_host text check (length(seen_on_host) <= 253),
  format text not null check (length(format) <= 64),
  bytes bigint not null check (bytes >= 0),
  read text not null check (read in ('full', 'partial', 'opaque')),
  reason text check (length(reason) <= 64),
  people integer not null default 0,
  new_people integer not null default 0,
  sensitive_people integer not null default 0,
  kinds text[] not null default '{}' check (cardinality(kinds) <= 64),
  sensitive_kinds text[] not null default '{}' check (cardinality(sensitive_kinds) <= 64),
  versions jsonb not null check (pg_column_size(versions) <= 2048),
  -- The cards that were made by it: how a card is traced back to where it came from.
  first_card bigint,
  last_card bigint,
  -- It was stopped before it left: logged, never counted. Its people left no pseudonym here.
  attempted boolean not null default false,
  withdrawn_at timestamptz,
  primary key (org_id, id)
);
alter table public.transfer enable row level security;
create index transfer_by_time on public.transfer (org_id, legal_entity_id, occurred_at desc, id);
create index transfer_by_card on public.transfer (org_id, first_card) where first_card is not null;
-- Transfers are by the million, and those by which people abroad were let in are few.
create index transfer_viewed on public.transfer (org_id, activity_id, occurred_at) where channel = 'view';

-- Counters of transfers and people per activity and Beijing year, whatever is exempt.
create table public.activity_year (
  org_id uuid not null,
  activity_id integer not null,
  year smallint not null,
  transfers bigint not null default 0,
  transfers_partial bigint not null default 0,
  transfers_opaque bigint not null default 0,
  first_at timestamptz not null,
  last_at timestamptz not null,
  people bigint not null default 0,
  sensitive_people bigint not null default 0,
  -- Transfers that were stopped, and the people in them.
  attempts bigint not null default 0,
  attempted_people bigint not null default 0,
  -- Every kind that left (private.kind_bits), whoever it was about.
  kinds bigint not null default 0,
  primary key (org_id, activity_id, year),
  foreign key (org_id, activity_id) references public.activity (org_id, id)
) with (fillfactor = 70);
alter table public.activity_year enable row level security;

create sequence private.card_id as bigint cache 1;

-- `pseudonym`: the first 128 bits of the second HMAC. `card`: the card it was first seen on.
create table public.identifier (
  org_id uuid not null,
  pseudonym uuid not null,
  card bigint not null,
  kind public.identifier_kind not null,
  -- 0 links cards, 1 was seen with many people, 2 an officer said that it does not link.
  stopped smallint not null default 0,
  primary key (org_id, pseudonym)
);
alter table public.identifier enable row level security;

-- The further cards an identifier was seen on: each is a merge, or would be one if the identifier linked.
create table public.link (
  org_id uuid not null,
  pseudonym uuid not null,
  card bigint not null,
  id bigint generated always as identity,
  report_id uuid not null,
  linked_at timestamptz not null default now(),
  primary key (org_id, pseudonym, card)
);
alter table public.link enable row level security;
create index link_by_id on public.link (org_id, id);

create table public.card (
  org_id uuid not null,
  id bigint not null,
  -- The smallest card of the same person; of itself, where it stands alone.
  individual bigint not null,
  -- Cards connected by links, before people with different identity documents are told apart; null: alone.
  cluster bigint,
  -- In a knot (more cards than one person can have): the identifier that says whose card it is. Such a card has no cluster.
  lead uuid,
  -- Might be the same person as somebody else who is counted.
  doubtful boolean not null default false,
  -- Only a name is known.
  weak boolean not null default false,
  members uuid[] not null,
  -- Set where the card shares an identifier with an older card (the others are found through their identifiers).
  digest uuid,
  primary key (org_id, id)
);
alter table public.card enable row level security;
create unique index card_by_digest on public.card (org_id, digest) where digest is not null;
-- Cards of which more is to be said than that they are one person each. (`coalesce`, so that no plan made while there are few of them
-- reads them all to find those of one cluster or lead.)
create index card_apart on public.card (org_id, id) where coalesce(cluster is not null or lead is not null or doubtful or weak, false);
-- Asked with `coalesce(org_id = …, false)`, which no index serves: of an organisation that is new in a large table the planner expects one
-- row, and would as soon read all of its cards by their key. Numbers of cards and pseudonyms are the same in no two organisations.
create index card_by_lead on public.card (lead) where lead is not null;
create index card_by_cluster on public.card (cluster) where cluster is not null;

-- This card's person left in this activity in this Beijing year. Days are days of the year, 1 = 1 January in Asia/Shanghai.
create table public.exposure (
  org_id uuid not null,
  card bigint not null,
  activity_id integer not null,
  year smallint not null,
  -- First day on which something ordinary, or something sensitive, left.
  ordinary_day smallint,
  sensitive_day smallint,
  last_day smallint not null,
  -- Records, where only a name is known: each may be another person.
  records integer not null default 0,
  -- What a browser showed is 0; what an officer declared with a file has the number of that declaration, so that it can go again.
  declaration integer not null default 0,
  -- What left, as private.kind_bits; of a child under 14 all of it is sensitive.
  kinds bigint not null default 0,
  primary key (org_id, card, year, activity_id, declaration),
  check (ordinary_day is not null or sensitive_day is not null)
);
alter table public.exposure enable row level security;

-- Sums of what was added and taken out (so a row may be zero, and no check could tell a decrement from an error; `recount` tells).
-- How many individuals of an entity and year are in which state: bits 1 something ordinary counts, 2 something sensitive counts,
-- 4 is in an exempt activity, 8 would leave the count if what is claimed were confirmed, 16 doubtful, 32 only a name. Where unknown
-- facts have a say (activity.doubt), 64 × 2^doubt tells where something ordinary counts, 1024 × 2^doubt where something sensitive does.
create table public.tally (
  org_id uuid not null,
  legal_entity_id uuid not null,
  year smallint not null,
  state smallint not null,
  people bigint not null,
  records bigint not null,
  primary key (org_id, legal_entity_id, year, state)
) with (fillfactor = 50);
alter table public.tally enable row level security;

create table public.tally_day (
  org_id uuid not null,
  legal_entity_id uuid not null,
  year smallint not null,
  day smallint not null,
  new_people bigint not null,
  new_ordinary bigint not null,
  new_sensitive bigint not null,
  primary key (org_id, legal_entity_id, year, day)
) with (fillfactor = 50);
alter table public.tally_day enable row level security;

-- People per destination, whatever is exempt.
create table public.tally_destination (
  org_id uuid not null,
  legal_entity_id uuid not null,
  year smallint not null,
  destination_id integer not null,
  people bigint not null,
  sensitive_people bigint not null,
  primary key (org_id, legal_entity_id, year, destination_id)
) with (fillfactor = 50);
alter table public.tally_destination enable row level security;

create policy "Members read the destinations" on public.destination for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the activities" on public.activity for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the transfers" on public.transfer for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the counters of activities" on public.activity_year for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the tally" on public.tally for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the tally by day" on public.tally_day for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the tally by destination" on public.tally_destination for select to authenticated using (private.is_member_of(org_id));
-- No statistics on organisations: of one that is new in a large table they say that it has no rows, and the planner then reads all of its
-- rows by the first column of a key to find one. Without them it expects the two-hundredth part of the table, of anybody.
alter table public.identifier alter column org_id set statistics 0;
alter table public.link alter column org_id set statistics 0;
alter table public.card alter column org_id set statistics 0;
alter table public.exposure alter column org_id set statistics 0;
alter table public.transfer alter column org_id set statistics 0;

-- identifier, link, card and exposure have no policy: pseudonyms are personal information, and nobody needs to read them.
