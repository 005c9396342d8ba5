-- A report becomes part of the ledger: once, whole, or not at all.

-- What one browser knows of an address stays known while another does not know it.
create function private.destination_of(p_org uuid, p_destination jsonb) returns integer language plpgsql set search_path = '' as $$
declare
  v_match text := coalesce('tool:' || (p_destination ->> 'toolId'), 'host:' || (p_destination ->> 'host'));
  v_known public.destination;
  v_next public.destination;
begin
  select * into v_known from public.destination d where d.org_id = p_org and d.match = v_match;
  v_next := v_known;
  v_next.host := p_destination ->> 'host';
  v_next.connected := coalesce(p_destination ->> 'connected', v_known.connected);
  if v_known.id is null or v_known.basis <> 'address' or p_destination ->> 'basis' <> 'unknown' then
    v_next.country := p_destination ->> 'country';
    v_next.basis := p_destination ->> 'basis';
  end if;
  if v_known.id is null then
    insert into public.destination (org_id, id, match, tool_id, host, country, basis, connected)
    select p_org, coalesce(max(d.id), 0) + 1, v_match, p_destination ->> 'toolId', v_next.host, v_next.country, v_next.basis, v_next.connected
    from public.destination d where d.org_id = p_org
    returning id into v_next.id;
  elsif v_next is distinct from v_known then
    update public.destination d set host = v_next.host, country = v_next.country, basis = v_next.basis, connected = v_next.connected
    where d.org_id = p_org and d.id = v_known.id;
  end if;
  return v_next.id;
end
$$;

create function private.activity_of(p_org uuid, p_entity uuid, p_destination integer, p_department text) returns public.activity
language plpgsql set search_path = '' as $$
declare
  v_activity public.activity;
begin
  select * into v_activity from public.activity a
  where a.org_id = p_org and a.destination_id = p_destination and a.reported_entity_id = p_entity and a.department = coalesce(p_department, '');
  if v_activity.id is null then
    insert into public.activity (org_id, id, destination_id, reported_entity_id, legal_entity_id, department)
    select p_org, coalesce(max(a.id), 0) + 1, p_destination, p_entity, p_entity, coalesce(p_department, '')
    from public.activity a where a.org_id = p_org
    returning * into v_activity;
  end if;
  return v_activity;
end
$$;

-- People of an entity and year of whom anything counts.
create function private.people_counted(p_org uuid, p_entity uuid, p_year integer) returns bigint language sql stable set search_path = '' as $$
  select coalesce(sum(t.people), 0)::bigint from public.tally t
  where t.org_id = p_org and t.legal_entity_id = p_entity and t.year = p_year and t.state & 3 <> 0
$$;

-- p_device null: an officer declares what no browser showed, with a file of that number. A report with `attempted` tells of a transfer
-- that was stopped: it is logged with the number of its people and counts nobody. Nothing in here is compiled (jit), as in private.regroup.
create function private.record_report(p_org uuid, p_entity uuid, p_department text, p_device uuid, p_report jsonb, p_declaration integer default 0) returns boolean
language plpgsql set search_path = '' set jit = off as $$
declare
  v_id uuid := (p_report ->> 'id')::uuid;
  v_at timestamptz := (p_report ->> 'occurredAt')::timestamptz;
  v_year integer;
  v_day integer;
  v_destination jsonb := p_report -> 'destination';
  v_body jsonb := p_report -> 'body';
  v_attempted boolean := coalesce(p_report -> 'attempted' = 'true', false);
  v_activity public.activity;
  v_id_numbers boolean;
  v_before bigint;
  v_counted record;
  v_said record;
begin
  -- PostgreSQL takes 'yesterday' and 'infinity' for instants.
  if p_report ->> 'occurredAt' !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d' or v_at is null or v_id is null then
    raise exception 'A report needs an id and an instant.' using errcode = '22007';
  end if;
  v_year := extract(year from v_at at time zone 'Asia/Shanghai');
  v_day := extract(doy from v_at at time zone 'Asia/Shanghai');
  perform private.lock_ledger(p_org);
  if exists (select from public.transfer t where t.org_id = p_org and t.id = v_id) then
    return false;
  end if;
  v_activity := private.activity_of(p_org, p_entity, private.destination_of(p_org, v_destination), p_department);
  select e.id_number_is_sensitive into v_id_numbers from public.legal_entity e where e.org_id = p_org and e.id = v_activity.legal_entity_id;
  v_before := private.people_counted(p_org, v_activity.legal_entity_id, v_year);
  insert into public.activity_year as y (org_id, activity_id, year, transfers, transfers_partial, transfers_opaque, first_at, last_at)
  values (p_org, v_activity.id, v_year, (not v_attempted)::integer, (v_body ->> 'read' = 'partial' and not v_attempted)::integer,
    (v_body ->> 'read' = 'opaque' and not v_attempted)::integer, v_at, v_at)
  on conflict (org_id, activity_id, year) do update set
    transfers = y.transfers + excluded.transfers, transfers_partial = y.transfers_partial + excluded.transfers_partial,
    transfers_opaque = y.transfers_opaque + excluded.transfers_opaque,
    first_at = least(y.first_at, excluded.first_at), last_at = greatest(y.last_at, excluded.last_at);
  if v_attempted then
    select count(*)::integer as people, count(*) filter (where s.sensitive)::integer as sensitive_people, null::bigint as first_card, null::bigint as last_card
    into v_counted
    from (select distinct on (p -> 'identifiers') p from jsonb_array_elements(p_report -> 'people') p) one
    cross join lateral private.sensitivity(null, one.p -> 'kinds', one.p -> 'sensitiveKinds', one.p -> 'minor', v_id_numbers) s;
    update public.activity_year y set attempts = y.attempts + 1, attempted_people = y.attempted_people + v_counted.people
    where y.org_id = p_org and y.activity_id = v_activity.id and y.year = v_year;
  else
    v_counted := private.count_people(p_org, v_id, p_report -> 'people', v_activity, v_year, v_day, v_id_numbers, p_declaration);
    update public.activity_year y set kinds = y.kinds | v_counted.kinds
    where y.org_id = p_org and y.activity_id = v_activity.id and y.year = v_year and y.kinds | v_counted.kinds <> y.kinds;
  end if;
  select array_agg(distinct k.value) filter (where k.value is not null) as kinds, array_agg(distinct s.value) filter (where s.value is not null) as sensitive_kinds
  into v_said
  from (select distinct p -> 'kinds' as kinds, p -> 'sensitiveKinds' as sensitive_kinds from jsonb_array_elements(p_report -> 'people') p) said
  left join lateral jsonb_array_elements_text(said.kinds) k (value) on true
  left join lateral jsonb_array_elements_text(said.sensitive_kinds) s (value) on true;
  insert into public.transfer (
    org_id, id, transfer_id, part_number, part_of, device_id, legal_entity_id, activity_id, occurred_at, channel, tool_id, host, path_template,
    country, basis, seen_on_tool_id, seen_on_host, format, bytes, read, reason, people, new_people, sensitive_people, kinds, sensitive_kinds, versions,
    first_card, last_card, attempted)
  values (
    p_org, v_id, (p_report ->> 'transferId')::uuid, (p_report #>> '{part,number}')::integer, (p_report #>> '{part,of}')::integer,
    p_device, v_activity.legal_entity_id, v_activity.id, v_at, p_report ->> 'channel', v_destination ->> 'toolId', v_destination ->> 'host',
    v_destination ->> 'pathTemplate', v_destination ->> 'country', v_destination ->> 'basis', p_report #>> '{seenOn,toolId}', p_report #>> '{seenOn,host}',
    v_body ->> 'format', (v_body ->> 'bytes')::bigint, v_body ->> 'read', v_body ->> 'reason', v_counted.people,
    greatest(private.people_counted(p_org, v_activity.legal_entity_id, v_year) - v_before, 0), v_counted.sensitive_people,
    coalesce(v_said.kinds, '{}'), coalesce(v_said.sensitive_kinds, '{}'),
    p_report -> 'versions', v_counted.first_card, v_counted.last_card, v_attempted);
  return true;
end
$$;

-- p_report: a transferReport whose pseudonyms went through the second HMAC (32 hex digits). One transaction; a report that was
-- recorded before changes nothing. The zod schema in the function names the wrong field; the checks here are the second wall.
create function public.ingest_report(p_credential_hash text, p_report jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  v_device public.device;
  v_recorded boolean;
begin
  p_report := private.unwrapped(p_report);
  select * into v_device from public.device d where d.credential_hash = private.hash_from_hex(p_credential_hash);
  if v_device.id is null then
    return private.refusal('unknown_device');
  end if;
  if v_device.revoked_at is not null then
    return private.refusal('device_revoked');
  end if;
  if p_report -> 'contract' is distinct from '1' then
    return private.refusal('malformed', 'contract');
  end if;
  if p_report ->> 'device' is distinct from v_device.id::text then
    return private.refusal('malformed', 'device');
  end if;
  if jsonb_typeof(p_report -> 'people') is distinct from 'array' or jsonb_array_length(p_report -> 'people') > 5000 then
    return private.refusal('malformed', 'people');
  end if;
  begin
    v_recorded := private.record_report(v_device.org_id, v_device.legal_entity_id, v_device.department, v_device.id, p_report);
  exception when data_exception then
    return private.refusal('malformed');
  end;
  update public.device d set last_seen_at = now(), transfers = d.transfers + v_recorded::integer where d.org_id = v_device.org_id and d.id = v_device.id;
  return jsonb_build_object('ok', true, 'id', lower(p_report ->> 'id'), 'outcome', case when v_recorded then 'recorded' else 'already_recorded' end);
end
$$;
comment on function public.ingest_report is 'For the service: the ingest function.';
