-- Who is signed in, and who belongs to which organisation.

-- The address the signed-in user has proved to own; null where none is proved. Supabase Auth keeps the proof in auth.users.
create function private.proved_email() returns text language plpgsql stable set search_path = '' as $$
declare
  v_email text;
begin
  if pg_catalog.to_regclass('auth.users') is null then
    return lower(auth.jwt() ->> 'email');
  end if;
  execute 'select lower(email) from auth.users where id = $1 and email_confirmed_at is not null' into v_email using auth.uid();
  return v_email;
end
$$;

create function public.whoami() returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  v_user uuid := auth.uid();
  v_email text;
begin
  if v_user is null then
    raise exception 'Nobody is signed in.' using errcode = '42501';
  end if;
  v_email := private.proved_email();
  -- Invitations wait for the person with this address.
  if exists (select from public.member m where m.email = v_email and m.user_id is null) then
    with joined as (
      update public.member m set user_id = v_user, joined_at = now()
      where m.email = v_email and m.user_id is null
        and not exists (select from public.member other where other.org_id = m.org_id and other.user_id = v_user)
      returning m.org_id, m.id
    )
    insert into public.audit_log (org_id, actor, action, subject) select org_id, v_user, 'member_joined', id::text from joined;
  end if;
  return jsonb_build_object(
    'userId', v_user,
    'email', coalesce(v_email, auth.jwt() ->> 'email', ''),
    'memberships', coalesce((
      select jsonb_agg(jsonb_build_object(
        'organisation', jsonb_build_object('id', o.org_id, 'name', o.name, 'demo', o.demo),
        'role', m.role,
        'legalEntities', (
          select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name) order by e.created_at, e.id), '[]')
          from public.legal_entity e where e.org_id = o.org_id)
      ) order by o.founded_at, o.org_id)
      from public.member m join public.organisation o on o.org_id = m.org_id where m.user_id = v_user), '[]'));
end
$$;
comment on function public.whoami is 'For members, and for those who are signed in and are not members yet.';

-- 32 random bytes as base64url: two random UUIDs carry 244 random bits; SHA-256 spreads them over the whole key.
create function private.random_secret() returns text language sql volatile set search_path = '' as $$
  select rtrim(translate(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'base64'), '+/', '-_'), '=')
$$;

create function private.create_organisation(p_name text, p_legal_entity text, p_demo boolean) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_org uuid;
  v_entity uuid;
begin
  insert into public.organisation (name, demo) values (btrim(p_name), p_demo) returning org_id into v_org;
  insert into public.organisation_secret (org_id, organisation_key) values (v_org, private.random_secret());
  insert into public.legal_entity (org_id, name) values (v_org, btrim(p_legal_entity)) returning id into v_entity;
  perform private.audit(v_org, 'organisation_founded', v_org::text, jsonb_build_object('legalEntity', v_entity));
  return jsonb_build_object('organisationId', v_org, 'legalEntityId', v_entity);
end
$$;

create function public.found_organisation(p_name text, p_legal_entity text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_founded jsonb;
  v_email text := coalesce(private.proved_email(), lower(auth.jwt() ->> 'email'));
begin
  if auth.uid() is null or v_email is null then
    raise exception 'Nobody is signed in.' using errcode = '42501';
  end if;
  v_founded := private.create_organisation(p_name, p_legal_entity, false);
  insert into public.member (org_id, user_id, email, role, joined_at)
  values ((v_founded ->> 'organisationId')::uuid, auth.uid(), v_email, 'owner', now());
  return v_founded;
end
$$;
comment on function public.found_organisation is 'For members to be: the caller becomes the owner.';

-- Sets up a demonstration. p_owner_user null: the owner is invited by address, and joins at the first sign-in.
create function public.found_demo(p_name text, p_legal_entity text, p_owner_email text, p_owner_user uuid default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_founded jsonb := private.create_organisation(p_name, p_legal_entity, true);
begin
  insert into public.member (org_id, user_id, email, role, joined_at)
  values ((v_founded ->> 'organisationId')::uuid, p_owner_user, lower(btrim(p_owner_email)), 'owner', case when p_owner_user is not null then now() end);
  return v_founded || jsonb_build_object('ok', true);
end
$$;
comment on function public.found_demo is 'For the service: the embedded server marks what it invents.';

create function public.add_member(p_org uuid, p_email text, p_role text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  v_member uuid;
begin
  perform private.require_role(p_org, 'owner');
  insert into public.member (org_id, email, role) values (p_org, lower(btrim(p_email)), p_role) returning id into v_member;
  perform private.audit(p_org, 'member_invited', v_member::text, jsonb_build_object('role', p_role));
  return v_member;
end
$$;
comment on function public.add_member is 'For members: an owner invites by e-mail; whoever proves that address joins at the next sign-in.';

-- An organisation always keeps an owner who can sign in.
create function private.require_another_owner(p_org uuid, p_member uuid) returns void language plpgsql set search_path = '' as $$
begin
  perform from public.organisation o where o.org_id = p_org for update;
  if not exists (
    select from public.member m where m.org_id = p_org and m.id <> p_member and m.role = 'owner' and m.user_id is not null
  ) then
    raise exception 'An organisation needs an owner.' using errcode = '23514';
  end if;
end
$$;

create function public.set_member_role(p_org uuid, p_member uuid, p_role text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_before text;
begin
  perform private.require_role(p_org, 'owner');
  if p_role <> 'owner' then
    perform private.require_another_owner(p_org, p_member);
  end if;
  select m.role into v_before from public.member m where m.org_id = p_org and m.id = p_member for update;
  if v_before is null then
    raise exception 'This organisation has no such member.' using errcode = 'P0002';
  end if;
  update public.member set role = p_role where org_id = p_org and id = p_member;
  perform private.audit(p_org, 'member_role_set', p_member::text, jsonb_build_object('before', v_before, 'after', p_role));
end
$$;
comment on function public.set_member_role is 'For members: owners only.';

create function public.remove_member(p_org uuid, p_member uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner');
  perform private.require_another_owner(p_org, p_member);
  delete from public.member where org_id = p_org and id = p_member;
  perform private.audit(p_org, 'member_removed', p_member::text, '{}');
end
$$;
comment on function public.remove_member is 'For members: owners only.';

create function public.member_list(p_org uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', m.id, 'email', m.email, 'role', m.role, 'invitedAt', m.invited_at, 'joinedAt', m.joined_at) order by m.invited_at, m.id), '[]')
    from public.member m where m.org_id = p_org);
end
$$;
comment on function public.member_list is 'For members.';

create function public.add_legal_entity(p_org uuid, p_name text) returns uuid language plpgsql security definer set search_path = '' as $$
declare
  v_entity uuid;
begin
  perform private.require_role(p_org, 'owner');
  insert into public.legal_entity (org_id, name) values (p_org, btrim(p_name)) returning id into v_entity;
  perform private.audit(p_org, 'legal_entity_added', v_entity::text, '{}');
  return v_entity;
end
$$;
comment on function public.add_legal_entity is 'For members: owners only.';

-- p_facts: { ciio?: boolean | null, processedPersons?: number | null, mixedPolicy?, idNumberIsSensitive?, importantData?, name? }; what is absent stays.
create function public.set_entity_facts(p_org uuid, p_entity uuid, p_facts jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_before jsonb;
begin
  p_facts := private.unwrapped(p_facts);
  perform private.require_role(p_org, 'owner', 'officer');
  select to_jsonb(e) - 'org_id' - 'id' - 'created_at' into v_before
  from public.legal_entity e where e.org_id = p_org and e.id = p_entity for update;
  if v_before is null then
    raise exception 'This organisation has no such legal entity.' using errcode = 'P0002';
  end if;
  update public.legal_entity e set
    ciio = case when p_facts ? 'ciio' then (p_facts ->> 'ciio')::boolean else e.ciio end,
    processed_persons = case when p_facts ? 'processedPersons' then (p_facts ->> 'processedPersons')::bigint else e.processed_persons end,
    mixed_policy = coalesce(p_facts ->> 'mixedPolicy', e.mixed_policy),
    id_number_is_sensitive = coalesce((p_facts ->> 'idNumberIsSensitive')::boolean, e.id_number_is_sensitive),
    important_data = coalesce(p_facts ->> 'importantData', e.important_data),
    hr_requires_both = coalesce((p_facts ->> 'hrRequiresBoth')::boolean, e.hr_requires_both),
    name = coalesce(btrim(p_facts ->> 'name'), e.name)
  where e.org_id = p_org and e.id = p_entity;
  if p_facts ? 'hrRequiresBoth' then
    perform private.lock_ledger(p_org);
    perform private.reassess_doubts(p_org, p_entity);
  end if;
  perform private.audit(p_org, 'entity_facts_set', p_entity::text, jsonb_build_object('before', v_before, 'after', p_facts));
end
$$;
comment on function public.set_entity_facts is 'For members: owners and officers.';
