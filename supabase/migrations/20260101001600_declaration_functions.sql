-- Transfers that no browser showed: a number, or a file that was examined.

-- p_volume: { toolId | null, host, country | null, on: day, people, ordinaryPeople?, sensitivePeople?, note }.
create function public.declare_volume(p_org uuid, p_entity uuid, p_volume jsonb) returns uuid language plpgsql security definer set search_path = '' as $$
declare
  v_id uuid;
  v_activity public.activity;
  v_people bigint;
  v_sensitive bigint;
begin
  p_volume := private.unwrapped(p_volume);
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.require_entity(p_org, p_entity);
  perform private.lock_ledger(p_org);
  v_people := (p_volume ->> 'people')::bigint;
  v_sensitive := coalesce((p_volume ->> 'sensitivePeople')::bigint, 0);
  v_activity := private.activity_of(p_org, p_entity, private.destination_of(p_org, jsonb_build_object(
    'toolId', p_volume ->> 'toolId', 'host', p_volume ->> 'host', 'country', p_volume ->> 'country',
    'basis', case when p_volume ->> 'toolId' is null then 'unknown' else 'catalogue' end)), null);
  insert into public.declared_volume (org_id, activity_id, year, declared_for, people, ordinary_people, sensitive_people, note, declared_by)
  values (p_org, v_activity.id, extract(year from (p_volume ->> 'on')::date), (p_volume ->> 'on')::date, v_people,
    coalesce((p_volume ->> 'ordinaryPeople')::bigint, v_people), v_sensitive, p_volume ->> 'note', auth.uid())
  returning id into v_id;
  perform private.audit(p_org, 'volume_declared', v_id::text, jsonb_build_object('legalEntity', p_entity, 'volume', p_volume - 'note'));
  return v_id;
end
$$;
comment on function public.declare_volume is 'For members: owners and officers. A number alone adds to the count and widens its bounds; it merges with nobody.';

create function public.withdraw_declared_volume(p_org uuid, p_volume uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner', 'officer');
  update public.declared_volume v set withdrawn_at = now(), withdrawn_by = auth.uid()
  where v.org_id = p_org and v.id = p_volume and v.withdrawn_at is null;
  if not found then
    raise exception 'There is no such declared volume in force.' using errcode = 'P0002';
  end if;
  perform private.audit(p_org, 'volume_withdrawn', p_volume::text, '{}');
end
$$;
comment on function public.withdraw_declared_volume is 'For members: owners and officers.';

create function public.declared_volume_list(p_org uuid, p_entity uuid, p_year integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', v.id, 'activityId', v.activity_id, 'toolId', d.tool_id, 'host', d.host, 'on', v.declared_for, 'people', v.people,
      'ordinaryPeople', v.ordinary_people, 'sensitivePeople', v.sensitive_people, 'note', v.note, 'declaredBy', m.email,
      'declaredAt', v.declared_at, 'withdrawnAt', v.withdrawn_at) order by v.declared_at desc, v.id), '[]')
    from public.declared_volume v
    join public.activity a on a.org_id = v.org_id and a.id = v.activity_id
    join public.destination d on d.org_id = v.org_id and d.id = a.destination_id
    left join public.member m on m.org_id = v.org_id and m.user_id = v.declared_by
    where v.org_id = p_org and a.legal_entity_id = p_entity and v.year = p_year);
end
$$;
comment on function public.declared_volume_list is 'For members.';

-- A file that a member examined: p_report is a transferReport (channel declared or view; `device` is ignored) after the second HMAC.
create function public.declare_report(p_user uuid, p_org uuid, p_entity uuid, p_report jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  v_recorded boolean;
  v_declaration integer;
begin
  p_report := private.unwrapped(p_report);
  if not exists (
    select from public.member m where m.org_id = p_org and m.user_id = p_user and m.role in ('owner', 'officer')
  ) or not exists (select from public.legal_entity e where e.org_id = p_org and e.id = p_entity) then
    return private.refusal('not_allowed');
  end if;
  if p_report -> 'contract' is distinct from '1' then
    return private.refusal('malformed', 'contract');
  end if;
  if p_report ->> 'channel' is null or p_report ->> 'channel' not in ('declared', 'view') then
    return private.refusal('malformed', 'channel');
  end if;
  if jsonb_typeof(p_report -> 'people') is distinct from 'array' or jsonb_array_length(p_report -> 'people') > 5000 then
    return private.refusal('malformed', 'people');
  end if;
  begin
    perform private.lock_ledger(p_org);
    v_declaration := private.declaration_of(p_org, p_report);
    v_recorded := private.record_report(p_org, p_entity, null, null, p_report, v_declaration);
  exception when data_exception then
    return private.refusal('malformed');
  end;
  if v_recorded then
    perform private.note_declared_file(p_org, p_user, v_declaration, p_report);
    insert into public.audit_log (org_id, actor, action, subject, details)
    values (p_org, p_user, 'report_declared', p_report ->> 'id', jsonb_build_object('legalEntity', p_entity));
  end if;
  return jsonb_build_object('ok', true, 'id', lower(p_report ->> 'id'), 'outcome', case when v_recorded then 'recorded' else 'already_recorded' end);
end
$$;
comment on function public.declare_report is 'For the service: a declaration function that has checked who the user is.';

-- The key of the first HMAC for somebody who examines files in the dashboard or on the command line.
create function public.declaration_key(p_org uuid) returns text language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.audit(p_org, 'declaration_key_read', p_org::text, '{}');
  return (select s.organisation_key from public.organisation_secret s where s.org_id = p_org);
end
$$;
comment on function public.declaration_key is 'For members: owners and officers; reading it is written down.';
