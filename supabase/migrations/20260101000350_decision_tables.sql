-- What officers decide about the ledger: exemptions, declared volumes, filings.

-- An activity leaves the count only while a claim on it is confirmed, by somebody else than whoever claimed it (four eyes).
create table public.exemption_claim (
  org_id uuid not null,
  id uuid not null default gen_random_uuid(),
  activity_id integer not null,
  -- Small volume is computed, never claimed.
  kind text not null check (kind in (
    'ART3_NO_PI_BUSINESS_DATA', 'ART4_FOREIGN_ORIGIN_TRANSIT', 'ART5_1_CONTRACT_NECESSITY', 'ART5_2_HR_MANAGEMENT', 'ART5_3_EMERGENCY',
    'ART6_FTZ_OUTSIDE_NEGATIVE_LIST', 'NDSR35_6_STATUTORY_DUTY', 'TREATY_BASIS', 'SECTOR_IMPORTANT_DATA_RELIEF',
    -- No exemption but a correction of fact: what was taken for an export stayed in the mainland.
    'NOT_AN_EXPORT')),
  -- { fact: true | false | null }, null: expressly unknown.
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object' and pg_column_size(facts) <= 16384),
  evidence text not null check (length(evidence) between 1 and 4000),
  state text not null default 'claimed' check (state in ('claimed', 'confirmed', 'rejected', 'withdrawn')),
  claimed_by uuid not null,
  claimed_at timestamptz not null default now(),
  -- Who answered a fact last, if it was not the claimant.
  answered_by uuid,
  decided_by uuid,
  decided_at timestamptz,
  decision_note text check (length(decision_note) <= 2000),
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawal_note text check (length(withdrawal_note) <= 2000),
  primary key (org_id, id),
  foreign key (org_id, activity_id) references public.activity (org_id, id),
  check (state <> 'confirmed' or (decided_by <> claimed_by and decided_by is distinct from answered_by))
);
alter table public.exemption_claim enable row level security;
create unique index one_open_claim on public.exemption_claim (org_id, activity_id, kind) where state in ('claimed', 'confirmed');

-- People of a transfer nobody could see, as a mere number: they merge with nobody.
create table public.declared_volume (
  org_id uuid not null,
  id uuid not null default gen_random_uuid(),
  activity_id integer not null,
  year smallint not null,
  declared_for date not null,
  people bigint not null check (people between 1 and 2000000000),
  -- Of them, people of whom something ordinary, and something sensitive, left.
  ordinary_people bigint not null check (ordinary_people between 0 and people),
  sensitive_people bigint not null check (sensitive_people between 0 and people),
  note text not null check (length(note) between 1 and 2000),
  declared_by uuid not null,
  declared_at timestamptz not null default now(),
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, activity_id) references public.activity (org_id, id),
  check (ordinary_people + sensitive_people >= people)
);
alter table public.declared_volume enable row level security;

-- A security assessment, a standard contract or a certification, and where it stands. The rulebook computes its dates.
create table public.filing (
  org_id uuid not null,
  id uuid not null default gen_random_uuid(),
  legal_entity_id uuid not null,
  route text not null check (route in ('SECURITY_ASSESSMENT', 'STANDARD_CONTRACT', 'CERTIFICATION', 'IMPACT_ASSESSMENT')),
  title text not null check (length(title) between 1 and 200),
  state text not null check (state in ('preparing', 'filed', 'accepted', 'passed', 'failed', 'ended')),
  recipient text check (length(recipient) <= 200),
  -- Days by name: effective, received, accepted, issued, expires, report …
  days jsonb not null default '{}' check (jsonb_typeof(days) = 'object' and pg_column_size(days) <= 4096),
  declared_people bigint check (declared_people >= 0),
  declared_sensitive_people bigint check (declared_sensitive_people >= 0),
  -- For an extension, and for whether it has to be declared anew.
  expected_people bigint check (expected_people >= 0),
  changes text[] not null default '{}' check (cardinality(changes) <= 32),
  incident boolean not null default false,
  notes text check (length(notes) <= 4000),
  saved_at timestamptz not null default now(),
  saved_by uuid,
  primary key (org_id, id),
  foreign key (org_id, legal_entity_id) references public.legal_entity (org_id, id)
);
alter table public.filing enable row level security;

create policy "Members read the exemption claims" on public.exemption_claim for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the declared volumes" on public.declared_volume for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the filings" on public.filing for select to authenticated using (private.is_member_of(org_id));
