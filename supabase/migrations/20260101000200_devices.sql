-- Enrolment tokens, devices, what devices could not see, and the organisation's decisions on tools.
create table public.enrolment_token (
  org_id uuid not null references public.organisation (org_id),
  id uuid not null default gen_random_uuid(),
  -- SHA-256 of the token; the token itself was shown once.
  token_hash bytea not null check (length(token_hash) = 32),
  legal_entity_id uuid not null,
  department text check (length(department) between 1 and 80),
  created_at timestamptz not null default now(),
  created_by uuid,
  expires_at timestamptz not null,
  uses_allowed integer not null check (uses_allowed between 1 and 1000000),
  uses_left integer not null check (uses_left between 0 and uses_allowed),
  revoked_at timestamptz,
  primary key (org_id, id),
  unique (org_id, token_hash),
  foreign key (org_id, legal_entity_id) references public.legal_entity (org_id, id)
);
alter table public.enrolment_token enable row level security;
create index enrolment_token_by_hash on public.enrolment_token (token_hash);

create table public.device (
  org_id uuid not null references public.organisation (org_id),
  id uuid not null default gen_random_uuid(),
  token_id uuid not null,
  legal_entity_id uuid not null,
  department text check (length(department) between 1 and 80),
  -- Minted by the extension once; asking again with it gives the same device.
  installation uuid not null,
  credential_hash bytea not null check (length(credential_hash) = 32),
  label text not null check (length(label) <= 80),
  browser text not null check (length(browser) <= 40),
  platform text not null check (length(platform) <= 40),
  extension_version text not null check (length(extension_version) <= 20),
  enrolled_at timestamptz not null default now(),
  last_seen_at timestamptz,
  revoked_at timestamptz,
  transfers bigint not null default 0,
  primary key (org_id, id),
  unique (org_id, token_id, installation),
  foreign key (org_id, token_id) references public.enrolment_token (org_id, id),
  foreign key (org_id, legal_entity_id) references public.legal_entity (org_id, id)
) with (fillfactor = 80);
alter table public.device enable row level security;
create index device_by_credential on public.device (credential_hash);

-- What a device said it could not see, added up per Beijing year.
create table public.coverage (
  org_id uuid not null,
  device_id uuid not null,
  year smallint not null,
  requests_examined bigint not null default 0,
  bodies_partial bigint not null default 0,
  bodies_opaque bigint not null default 0,
  files_unread bigint not null default 0,
  reports_overflowed bigint not null default 0,
  reports_refused bigint not null default 0,
  storage_losses bigint not null default 0,
  primary key (org_id, device_id, year),
  foreign key (org_id, device_id) references public.device (org_id, id)
) with (fillfactor = 80);
alter table public.coverage enable row level security;

-- The decision in force per tool or host; what was decided before stands in the audit log.
create table public.tool_decision (
  org_id uuid not null references public.organisation (org_id),
  -- `tool:hubspot` or `host:crm.example.com`.
  match text not null check (match ~ '^(tool:[a-z0-9-]{1,64}|host:.{1,253})$'),
  verdict text check (verdict in ('overseas', 'mainland', 'hmt', 'internal')),
  country text check (country ~ '^[A-Z]{2}$'),
  recipient text check (length(recipient) <= 200),
  decision text not null default 'unreviewed' check (decision in ('unreviewed', 'approved', 'restricted', 'blocked')),
  reason text check (length(reason) <= 500),
  -- Not sent to devices.
  responsible text check (length(responsible) <= 200),
  notes text check (length(notes) <= 2000),
  version integer not null,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  primary key (org_id, match)
);
alter table public.tool_decision enable row level security;

-- An employee asks for a restricted or blocked tool.
create table public.access_request (
  org_id uuid not null,
  id uuid not null default gen_random_uuid(),
  device_id uuid not null,
  tool_id text check (length(tool_id) <= 64),
  host text not null check (length(host) <= 253),
  note text not null check (length(note) <= 500),
  requested_at timestamptz not null default now(),
  answer text check (answer in ('granted', 'refused')),
  answered_at timestamptz,
  answered_by uuid,
  answer_note text check (length(answer_note) <= 500),
  primary key (org_id, id),
  foreign key (org_id, device_id) references public.device (org_id, id)
);
alter table public.access_request enable row level security;

create policy "Owners and officers read the enrolment tokens" on public.enrolment_token for select to authenticated
  using (private.has_role_in(org_id, 'owner', 'officer'));
create policy "Members read the devices" on public.device for select to authenticated using (private.is_member_of(org_id));
create policy "Members read what was not seen" on public.coverage for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the decisions on tools" on public.tool_decision for select to authenticated using (private.is_member_of(org_id));
create policy "Members read the requests for access" on public.access_request for select to authenticated using (private.is_member_of(org_id));
