-- What the law was found to say, what was raised from it, and the mail that carries it.
create table public.assessment (
  org_id uuid not null,
  id uuid not null default gen_random_uuid(),
  legal_entity_id uuid not null,
  year smallint not null,
  as_of date not null,
  rulebook text not null check (length(rulebook) <= 40),
  outcome text not null check (length(outcome) <= 40),
  body jsonb not null check (pg_column_size(body) <= 65536),
  assessed_at timestamptz not null default clock_timestamp(),
  primary key (org_id, id),
  foreign key (org_id, legal_entity_id) references public.legal_entity (org_id, id)
);
alter table public.assessment enable row level security;
create index assessment_by_time on public.assessment (org_id, legal_entity_id, year, assessed_at desc);

create table public.alert (
  org_id uuid not null,
  id uuid not null default gen_random_uuid(),
  legal_entity_id uuid not null,
  kind text not null check (length(kind) between 1 and 64),
  -- Empty where the kind has no line or stage: a key cannot hold null.
  line text not null default '' check (length(line) <= 260),
  stage text not null default '' check (length(stage) <= 64),
  year smallint not null,
  raised_at timestamptz not null default now(),
  rulebook text not null check (length(rulebook) <= 40),
  figures jsonb not null check (pg_column_size(figures) <= 16384),
  primary key (org_id, id),
  unique (org_id, legal_entity_id, kind, line, stage, year),
  foreign key (org_id, legal_entity_id) references public.legal_entity (org_id, id)
);
alter table public.alert enable row level security;

-- One message to one recipient. Sent at least once by the worker, known by one Message-ID, so that a mail server can tell.
create table public.outbox (
  org_id uuid not null,
  id uuid not null default gen_random_uuid(),
  alert_id uuid not null,
  recipient text not null check (length(recipient) between 3 and 254),
  message_id text not null check (length(message_id) <= 200),
  subject text not null check (length(subject) <= 400),
  html text not null check (length(html) <= 200000),
  body_text text not null check (length(body_text) <= 100000),
  created_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  leased_until timestamptz,
  attempts integer not null default 0,
  sent_at timestamptz,
  accepted_as text check (length(accepted_as) <= 400),
  last_reason text check (length(last_reason) <= 64),
  primary key (org_id, id),
  unique (org_id, alert_id, recipient),
  foreign key (org_id, alert_id) references public.alert (org_id, id)
);
alter table public.outbox enable row level security;
create index outbox_due on public.outbox (due_at) where sent_at is null;

create policy "Members read the assessments" on public.assessment for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the alerts" on public.alert for select to authenticated using (private.is_member_of(org_id));
create policy "Owners and officers read what was mailed" on public.outbox for select to authenticated
  using (private.has_role_in(org_id, 'owner', 'officer'));
