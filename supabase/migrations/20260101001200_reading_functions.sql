-- What members read. (PL/pgSQL where a function is asked often: it keeps its plans, SQL that is not inlined plans at each call.)

-- What was declared as a mere number: summed (nobody is merged), and the largest of the volumes (so many there were at least).
create function private.declared_count(p_org uuid, p_entity uuid, p_year integer, p_has integer, p_lacks integer, p_standings integer[], out total bigint, out most bigint)
language plpgsql stable set search_path = '' as $$
begin
  select coalesce(sum(v.n), 0)::bigint, coalesce(max(v.n), 0)::bigint into total, most from (
    select case when p_lacks = 2 then v.people - v.sensitive_people when p_has = 2 then v.sensitive_people when p_has = 1 then v.ordinary_people else v.people end as n
    from public.declared_volume v join public.activity a on a.org_id = v.org_id and a.id = v.activity_id
    where v.org_id = p_org and v.year = p_year and v.withdrawn_at is null and a.legal_entity_id = p_entity and a.standing = any (p_standings)
  ) v;
end
$$;

-- The three numbers of one question ("of whom did something sensitive leave?"): p_has and p_lacks are bits of the tally's states.
create function private.person_count(p_org uuid, p_entity uuid, p_year integer, p_has integer, p_lacks integer) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (select jsonb_build_object(
    'people', t.people + d.total,
    'atLeast', greatest(t.sure, least(t.people, 1), d.most),
    'atMost', t.people - t.names + t.records + d.total)
  from (
    select coalesce(sum(t.people), 0) as people,
      coalesce(sum(t.people) filter (where t.state & 48 = 0), 0) as sure,
      coalesce(sum(t.people) filter (where t.state & 32 <> 0), 0) as names,
      coalesce(sum(t.records) filter (where t.state & 32 <> 0), 0) as records
    from public.tally t
    where t.org_id = p_org and t.legal_entity_id = p_entity and t.year = p_year and t.state & p_has <> 0 and t.state & p_lacks = 0
  ) t cross join private.declared_count(p_org, p_entity, p_year, p_has, p_lacks, '{0,1}') d);
end
$$;

-- The facts of a standing name the exemptions in use, whether people were made accessible from abroad, and whether what left was
-- about nobody at all: the law asks for all of them, and an outcome or a remark rests on each.
create function private.standing_of(p_org uuid, p_entity uuid, p_year integer) returns jsonb language plpgsql stable set search_path = '' as $$
declare
  v_all jsonb := private.person_count(p_org, p_entity, p_year, 3, 0);
  v_sensitive jsonb := private.person_count(p_org, p_entity, p_year, 2, 0);
  v_ordinary jsonb := private.person_count(p_org, p_entity, p_year, 1, 0);
  v_entity public.legal_entity;
  v_transfers record;
  v_devices record;
  v_states record;
  v_kinds record;
  v_undecided jsonb;
  v_remarks record;
begin
  select * into v_entity from public.legal_entity e where e.org_id = p_org and e.id = p_entity;
  select coalesce(sum(y.transfers), 0) as transfers, coalesce(sum(y.transfers_partial), 0) as partial,
    coalesce(sum(y.transfers_opaque), 0) as opaque, max(y.last_at) as last_at,
    coalesce(sum(y.attempts), 0) as attempts, coalesce(sum(y.attempted_people), 0) as attempted_people,
    -- What never left is no transfer abroad, however well it was read.
    coalesce(sum(y.transfers) filter (where a.standing < 3), 0) as sent,
    coalesce(sum(y.transfers_partial + y.transfers_opaque) filter (where a.standing < 3), 0) as unread,
    coalesce(bit_or(y.kinds) filter (where a.standing < 3), 0) as kinds, coalesce(bool_or(a.doubt > 0), false) as doubtful
  into v_transfers
  from public.activity a join public.activity_year y on y.org_id = a.org_id and y.activity_id = a.id and y.year = p_year
  where a.org_id = p_org and a.legal_entity_id = p_entity;
  select count(*) filter (where d.revoked_at is null) as devices,
    count(*) filter (where d.revoked_at is null and coalesce(d.last_seen_at, d.enrolled_at) < now() - interval '7 days') as silent,
    coalesce(sum(c.files_unread), 0) as files_unread, coalesce(sum(c.reports_overflowed), 0) as overflowed, coalesce(sum(c.reports_refused), 0) as refused
  into v_devices
  from public.device d left join public.coverage c on c.org_id = d.org_id and c.device_id = d.id and c.year = p_year
  where d.org_id = p_org and d.legal_entity_id = p_entity;
  select coalesce(sum(t.people) filter (where t.state & 7 <> 0), 0) as people,
    coalesce(sum(t.people) filter (where t.state & 7 = 0), 0) as not_exported,
    coalesce(sum(t.people) filter (where t.state & 4 <> 0 and t.state & 3 = 0), 0) as exempt,
    coalesce(sum(t.people) filter (where t.state & 8 <> 0), 0) as claimed
  into v_states
  from public.tally t where t.org_id = p_org and t.legal_entity_id = p_entity and t.year = p_year;
  -- Claims on activities in which something left, or was declared, in the year.
  select coalesce(jsonb_agg(distinct c.kind) filter (where c.state = 'confirmed'), '[]') as confirmed,
    coalesce(jsonb_agg(distinct c.kind) filter (where c.state = 'claimed'), '[]') as claimed
  into v_kinds
  from public.activity a join public.exemption_claim c on c.org_id = a.org_id and c.activity_id = a.id and c.state in ('claimed', 'confirmed')
  where a.org_id = p_org and a.legal_entity_id = p_entity and (
    exists (select from public.activity_year y where y.org_id = p_org and y.activity_id = a.id and y.year = p_year)
    or exists (select from public.declared_volume v where v.org_id = p_org and v.activity_id = a.id and v.year = p_year and v.withdrawn_at is null));
  -- What a person has to look at: a claim that was turned down, applicants whose data may not be needed abroad, and Hong Kong or Macao.
  select coalesce(bool_or(
      (select c.state = 'rejected' from public.exemption_claim c where c.org_id = p_org and c.activity_id = a.id order by c.claimed_at desc, c.id limit 1)), false) as refused,
    coalesce(bool_or(a.purpose ~* '招聘|应聘|recruit|applicant'), false) as recruitment, coalesce(bool_or(d.country in ('HK', 'MO')), false) as bay_area
  into v_remarks
  from public.activity a join public.destination d on d.org_id = a.org_id and d.id = a.destination_id
  where a.org_id = p_org and a.legal_entity_id = p_entity and a.standing < 3 and (
    exists (select from public.activity_year y where y.org_id = p_org and y.activity_id = a.id and y.year = p_year and y.transfers > 0)
    or exists (select from public.declared_volume v where v.org_id = p_org and v.activity_id = a.id and v.year = p_year and v.withdrawn_at is null));
  if v_transfers.doubtful or exists (select from public.activity a where a.org_id = p_org and a.legal_entity_id = p_entity and a.doubt > 0) then
    v_undecided := private.undecided_of(p_org, p_entity, p_year);
  end if;
  return jsonb_build_object(
    'organisationId', p_org, 'legalEntityId', p_entity, 'year', p_year, 'computedAt', now(),
    'facts', jsonb_build_object(
      'entity', jsonb_build_object('ciio', v_entity.ciio, 'processedPersons', v_entity.processed_persons),
      'options', jsonb_build_object('mixedPolicy', v_entity.mixed_policy, 'idNumberIsSensitive', v_entity.id_number_is_sensitive,
        'hrRequiresBoth', v_entity.hr_requires_both),
      'importantData', v_entity.important_data,
      'counted', jsonb_build_object(
        'all', v_all, 'sensitive', v_sensitive, 'ordinary', v_ordinary, 'ordinaryOnly', private.person_count(p_org, p_entity, p_year, 1, 2)),
      'exemptPeople', v_states.exempt + (private.declared_count(p_org, p_entity, p_year, 3, 0, '{2}')).total,
      'claimedExemptPeople', v_states.claimed + (private.declared_count(p_org, p_entity, p_year, 3, 0, '{1}')).total,
      'notExportedPeople', v_states.not_exported + (private.declared_count(p_org, p_entity, p_year, 3, 0, '{3}')).total,
      'exemptionKinds', v_kinds.confirmed, 'claimedExemptionKinds', v_kinds.claimed,
      'remoteAccess', exists (
        select from public.activity a join public.transfer t on t.org_id = a.org_id and t.activity_id = a.id
        where a.org_id = p_org and a.legal_entity_id = p_entity and t.channel = 'view'
          and a.standing < 3 and not t.attempted and t.withdrawn_at is null
          and t.occurred_at >= make_date(p_year, 1, 1)::timestamp at time zone 'Asia/Shanghai'
          and t.occurred_at < make_date(p_year + 1, 1, 1)::timestamp at time zone 'Asia/Shanghai'),
      -- Nothing about a person: every transfer could be read, and none had anybody in it.
      'leftWithoutPeople', v_transfers.sent > 0 and v_transfers.unread = 0 and v_states.people = 0
        and (private.declared_count(p_org, p_entity, p_year, 3, 0, '{0,1,2}')).total = 0,
      'identityNumbersLeft', v_transfers.kinds & private.kind_bits(array['resident_id', 'passport', 'hk_macao_permit', 'taiwan_permit',
        'foreigner_permit', 'us_ssn', 'social_security_number', 'driving_licence']) <> 0,
      'exemptionRefused', v_remarks.refused, 'recruitment', v_remarks.recruitment, 'toBayArea', v_remarks.bay_area)
      || case when v_undecided is null then '{}' else jsonb_build_object('undecided', v_undecided) end,
    'all', v_all, 'ordinary', v_ordinary, 'sensitive', v_sensitive,
    'coverage', jsonb_build_object(
      'devices', v_devices.devices, 'devicesSilent', v_devices.silent, 'transfers', v_transfers.transfers, 'transfersPartial', v_transfers.partial,
      'transfersOpaque', v_transfers.opaque, 'filesUnread', v_devices.files_unread, 'reportsOverflowed', v_devices.overflowed,
      'reportsRefused', v_devices.refused, 'attempts', v_transfers.attempts, 'attemptedPeople', v_transfers.attempted_people),
    'lastTransferAt', v_transfers.last_at);
end
$$;

create function public.standing(p_org uuid, p_entity uuid, p_year integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  return private.standing_of(p_org, p_entity, p_year);
end
$$;
comment on function public.standing is 'For members.';

create function public.daily_trend(p_org uuid, p_entity uuid, p_year integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'day', make_date(p_year, 1, 1) + (t.day - 1), 'newPeople', t.new_people, 'newOrdinary', t.new_ordinary, 'newSensitive', t.new_sensitive) order by t.day), '[]')
    from public.tally_day t
    where t.org_id = p_org and t.legal_entity_id = p_entity and t.year = p_year and t.new_people + t.new_ordinary + t.new_sensitive > 0);
end
$$;
comment on function public.daily_trend is 'For members.';

create function public.tool_summary(p_org uuid, p_entity uuid, p_year integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'toolId', d.tool_id, 'host', d.host, 'country', d.country, 'basis', d.basis, 'connected', d.connected,
      'people', coalesce(t.people, 0), 'sensitivePeople', coalesce(t.sensitive_people, 0),
      'transfers', s.transfers, 'firstSeen', s.first_at, 'lastSeen', s.last_at) order by coalesce(t.people, 0) desc, d.match), '[]')
    from (
      select a.destination_id, sum(y.transfers) as transfers, min(y.first_at) as first_at, max(y.last_at) as last_at
      from public.activity a join public.activity_year y on y.org_id = a.org_id and y.activity_id = a.id and y.year = p_year
      where a.org_id = p_org and a.legal_entity_id = p_entity group by a.destination_id
    ) s
    join public.destination d on d.org_id = p_org and d.id = s.destination_id
    left join public.tally_destination t
      on t.org_id = p_org and t.legal_entity_id = p_entity and t.year = p_year and t.destination_id = s.destination_id);
end
$$;
comment on function public.tool_summary is 'For members.';

-- p_before and p_before_id: instant and id of the last transfer of the page before; without an id, everything of that instant is passed over.
-- p_filter: { toolId?, host?, activityId?, channel?, read?, sensitive?: boolean, from?: day, to?: day }; days are Beijing days, both ends belong to it.
create function public.transfer_list(p_org uuid, p_entity uuid, p_filter jsonb, p_before timestamptz, p_limit integer, p_before_id uuid default null)
returns jsonb language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
begin
  p_filter := private.unwrapped(p_filter);
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', t.id, 'transferId', t.transfer_id, 'occurredAt', t.occurred_at, 'receivedAt', t.received_at, 'channel', t.channel, 'toolId', t.tool_id,
      'host', t.host, 'pathTemplate', t.path_template, 'country', t.country, 'basis', t.basis, 'format', t.format, 'bytes', t.bytes, 'read', t.read,
      'reason', t.reason, 'people', t.people, 'newPeople', t.new_people, 'sensitivePeople', t.sensitive_people, 'kinds', t.kinds,
      'sensitiveKinds', t.sensitive_kinds, 'attempted', t.attempted, 'withdrawnAt', t.withdrawn_at,
      'seenOn', case when t.seen_on_host is not null then jsonb_build_object('toolId', t.seen_on_tool_id, 'host', t.seen_on_host) end,
      'deviceLabel', coalesce(d.label, ''), 'department', nullif(a.department, '')) order by t.occurred_at desc, t.id), '[]')
    from (
      select * from public.transfer t
      where t.org_id = p_org and t.legal_entity_id = p_entity
        and (p_before is null or t.occurred_at <= p_before)
        and (p_before is null or t.occurred_at < p_before or t.id > p_before_id)
        and (p_filter ->> 'toolId' is null or t.tool_id = p_filter ->> 'toolId')
        and (p_filter ->> 'host' is null or t.host = p_filter ->> 'host')
        and (p_filter ->> 'activityId' is null or t.activity_id = (p_filter ->> 'activityId')::integer)
        and (p_filter ->> 'channel' is null or t.channel = p_filter ->> 'channel')
        and (p_filter ->> 'read' is null or t.read = p_filter ->> 'read')
        and (p_filter ->> 'sensitive' is null or (t.sensitive_people > 0) = (p_filter ->> 'sensitive')::boolean)
        and (p_filter ->> 'from' is null or t.occurred_at >= (p_filter ->> 'from')::date::timestamp at time zone 'Asia/Shanghai')
        and (p_filter ->> 'to' is null or t.occurred_at < ((p_filter ->> 'to')::date + 1)::timestamp at time zone 'Asia/Shanghai')
      order by t.occurred_at desc, t.id
      limit least(greatest(coalesce(p_limit, 50), 1), 200)
    ) t
    join public.activity a on a.org_id = t.org_id and a.id = t.activity_id
    left join public.device d on d.org_id = t.org_id and d.id = t.device_id);
end
$$;
comment on function public.transfer_list is 'For members. Newest first, at most 200.';

create function public.alert_list(p_org uuid, p_limit integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', a.id, 'legalEntityId', a.legal_entity_id, 'kind', a.kind, 'line', nullif(a.line, ''), 'stage', nullif(a.stage, ''), 'year', a.year,
      'raisedAt', a.raised_at, 'sentAt', (select max(o.sent_at) from public.outbox o where o.org_id = a.org_id and o.alert_id = a.id),
      'rulebook', a.rulebook, 'figures', a.figures) order by a.raised_at desc, a.id), '[]')
    from (
      select * from public.alert a where a.org_id = p_org order by a.raised_at desc, a.id limit least(greatest(coalesce(p_limit, 50), 1), 500)
    ) a);
end
$$;
comment on function public.alert_list is 'For members.';

create function public.audit_list(p_org uuid, p_before bigint, p_limit integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner', 'officer', 'auditor');
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', l.id, 'at', l.at, 'actor', m.email, 'action', l.action, 'subject', l.subject, 'details', l.details) order by l.id desc), '[]')
    from (
      select * from public.audit_log l where l.org_id = p_org and (p_before is null or l.id < p_before)
      order by l.id desc limit least(greatest(coalesce(p_limit, 50), 1), 500)
    ) l
    left join public.member m on m.org_id = l.org_id and m.user_id = l.actor);
end
$$;
comment on function public.audit_list is 'For members: owners, officers and auditors.';
