-- Organisations, their legal entities (the unit the law counts by) and the people who look after them.
create table public.organisation (
  org_id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  demo boolean not null default false,
  founded_at timestamptz not null default now(),
  -- Grows with every change of a tool decision; devices ask "newer than mine?".
  overrides_version integer not null default 0,
  primary key (org_id)
);
alter table public.organisation enable row level security;

-- The key of the first HMAC, handed to devices at enrolment. Nobody may select it: no policy.
create table public.organisation_secret (
  org_id uuid not null references public.organisation (org_id),
  organisation_key text not null check (organisation_key ~ '^[A-Za-z0-9_-]{43}$'),
  primary key (org_id)
);
alter table public.organisation_secret enable row level security;

create table public.legal_entity (
  org_id uuid not null references public.organisation (org_id),
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  -- Facts the law asks for; null: nobody has said.
  ciio boolean,
  processed_persons bigint check (processed_persons >= 0),
  mixed_policy text not null default 'BOTH' check (mixed_policy in ('BOTH', 'SENSITIVE_ONLY')),
  id_number_is_sensitive boolean not null default false,
  -- Whether cross-border management of employees needs labour rules and a collective contract, or either of them (debated; law: section 5).
  hr_requires_both boolean not null default true,
  important_data text not null default 'none' check (important_data in ('none', 'suspected', 'notified', 'published')),
  created_at timestamptz not null default now(),
  primary key (org_id, id)
);
alter table public.legal_entity enable row level security;

create table public.member (
  org_id uuid not null references public.organisation (org_id),
  id uuid not null default gen_random_uuid(),
  -- null: invited, has not signed in yet.
  user_id uuid,
  email text not null check (length(email) between 3 and 254 and email = lower(email)),
  role text not null check (role in ('owner', 'officer', 'analyst', 'auditor')),
  invited_at timestamptz not null default now(),
  joined_at timestamptz,
  primary key (org_id, id),
  unique (org_id, email),
  unique (org_id, user_id)
);
alter table public.member enable row level security;
create index member_by_user on public.member (user_id);
create index member_by_email on public.member (email) where user_id is null;

-- Everything that somebody decided, and everything that changed a count other than by a new transfer.
create table public.audit_log (
  org_id uuid not null references public.organisation (org_id),
  id bigint generated always as identity,
  at timestamptz not null default now(),
  -- The signed-in user, or null where a device or a schedule acted.
  actor uuid,
  action text not null check (length(action) between 1 and 64),
  subject text check (length(subject) <= 200),
  details jsonb not null default '{}' check (pg_column_size(details) <= 16384),
  primary key (org_id, id)
);
alter table public.audit_log enable row level security;

create function private.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'The table % is append-only.', tg_table_name using errcode = '42501';
end
$$;
create trigger append_only before update or delete on public.audit_log for each row execute function private.refuse_change();
create trigger never_emptied before truncate on public.audit_log for each statement execute function private.refuse_change();
alter table public.audit_log enable always trigger append_only;
alter table public.audit_log enable always trigger never_emptied;

create function private.audit(p_org uuid, p_action text, p_subject text, p_details jsonb) returns void
language sql set search_path = '' as $$
  insert into public.audit_log (org_id, actor, action, subject, details) values (p_org, auth.uid(), p_action, p_subject, p_details)
$$;

-- Definer functions, because a policy on `member` that reads `member` would ask itself.
create function private.is_member_of(p_org uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.member m where m.org_id = p_org and m.user_id = auth.uid())
$$;
comment on function private.is_member_of is 'For members: policies ask it.';

create function private.has_role_in(p_org uuid, variadic p_roles text[]) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.member m where m.org_id = p_org and m.user_id = auth.uid() and m.role = any (p_roles))
$$;
comment on function private.has_role_in is 'For members: policies ask it.';

create function private.require_member(p_org uuid) returns void language plpgsql stable set search_path = '' as $$
begin
  if p_org is null or not private.is_member_of(p_org) then
    raise exception 'You are no member of this organisation.' using errcode = '42501';
  end if;
end
$$;

create function private.require_role(p_org uuid, variadic p_roles text[]) returns void language plpgsql stable set search_path = '' as $$
begin
  if p_org is null or not private.has_role_in(p_org, variadic p_roles) then
    raise exception 'This needs the role: %.', array_to_string(p_roles, ' or ') using errcode = '42501';
  end if;
end
$$;

create function private.require_entity(p_org uuid, p_entity uuid) returns void language plpgsql stable set search_path = '' as $$
begin
  if not exists (select from public.legal_entity e where e.org_id = p_org and e.id = p_entity) then
    raise exception 'This organisation has no such legal entity.' using errcode = 'P0002';
  end if;
end
$$;

create policy "Members read their organisation" on public.organisation for select to authenticated using (private.is_member_of(org_id));
create policy "Members read its legal entities" on public.legal_entity for select to authenticated using (private.is_member_of(org_id));
create policy "Members read who the other members are" on public.member for select to authenticated using (private.is_member_of(org_id));
create policy "Owners, officers and auditors read the audit log" on public.audit_log for select to authenticated
  using (private.has_role_in(org_id, 'owner', 'officer', 'auditor'));
