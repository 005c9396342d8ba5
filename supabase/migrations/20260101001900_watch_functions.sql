-- What is ahead: the work list of forecasts, reminders, digests and new destinations, and the mail about them.

-- Where people's data of an entity goes and nobody has been told yet, and where it began to go lately. At most 200 of each.
create function private.watched_destinations(p_org uuid, p_entity uuid, p_year integer) returns jsonb language sql stable set search_path = '' as $$
  with seen as (
    select a.destination_id, sum(y.transfers) as transfers, min(y.first_at) as first_at, bool_or(y.people > 0) as with_people
    from public.activity a join public.activity_year y on y.org_id = a.org_id and y.activity_id = a.id
    where a.org_id = p_org and a.legal_entity_id = p_entity group by a.destination_id
  ), judged as (
    select d.match, d.tool_id, d.host, d.country, d.basis, s.transfers, s.first_at, s.with_people, d.id,
      exists (
        select from public.alert a
        where a.org_id = p_org and a.legal_entity_id = p_entity and a.kind in ('new_tool', 'unknown_host') and a.line = d.match
      ) as announced,
      -- Whoever approved a tool, or said that it is no export, knows it.
      exists (
        select from public.tool_decision t
        where t.org_id = p_org and t.match in (d.match, 'host:' || d.host) and (t.decision = 'approved' or t.verdict in ('mainland', 'internal'))
      ) as known
    from seen s join public.destination d on d.org_id = p_org and d.id = s.destination_id
  ), ranked as (
    select j.*, row_number() over (partition by j.announced or j.known order by j.first_at desc, j.match) as rank from judged j
    where not (j.announced or j.known) or j.first_at > now() - interval '15 days'
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'match', r.match, 'toolId', r.tool_id, 'host', r.host, 'country', r.country, 'basis', r.basis, 'transfers', r.transfers,
    'firstSeen', r.first_at, 'withPeople', r.with_people, 'people', coalesce(t.people, 0), 'sensitivePeople', coalesce(t.sensitive_people, 0),
    'announced', r.announced or r.known) order by coalesce(t.people, 0) desc, r.match), '[]')
  from ranked r
  left join public.tally_destination t
    on t.org_id = p_org and t.legal_entity_id = p_entity and t.year = p_year and t.destination_id = r.id
  where r.rank <= 200
$$;

-- One entry per legal entity, in the order of `due_standings`.
create function public.due_watch(p_year integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'organisationId', e.org_id, 'legalEntityId', e.id, 'createdAt', e.created_at,
      'days', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'day', make_date(p_year, 1, 1) + (t.day - 1), 'newPeople', t.new_people, 'newOrdinary', t.new_ordinary, 'newSensitive', t.new_sensitive) order by t.day), '[]')
        from public.tally_day t
        where t.org_id = e.org_id and t.legal_entity_id = e.id and t.year = p_year and t.day between 1 and 366
          and t.new_people + t.new_ordinary + t.new_sensitive > 0),
      'filings', (
        select coalesce(jsonb_agg(f.value - 'notes' order by f.place), '[]')
        from jsonb_array_elements(private.filings_of(e.org_id, e.id)) with ordinality f (value, place) where f.place <= 200),
      'destinations', private.watched_destinations(e.org_id, e.id, p_year),
      -- What was raised already; new destinations carry their own mark, because they are announced once and not once a year.
      'raised', (
        select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'line', r.line, 'stage', r.stage, 'year', r.year)), '[]')
        from (
          select a.kind, a.line, a.stage, a.year from public.alert a
          where a.org_id = e.org_id and a.legal_entity_id = e.id and a.kind in ('forecast_crossing', 'deadline_reminder', 'weekly_digest')
            and a.year >= p_year - 1
          order by a.raised_at desc, a.id limit 2000
        ) r)) order by o.founded_at, o.org_id, e.created_at, e.id), '[]')
    from public.organisation o join public.legal_entity e on e.org_id = o.org_id);
end
$$;
comment on function public.due_watch is 'For the service: what the alert function looks ahead with.';

-- p_mail: { kind, rulebook, keys: [{ line, stage, year, figures }], mail: { subject, html, text } }, at most 500 keys: one message per
-- recipient about all of them. Either every key is new and all are recorded with it, or nothing happens: whoever asked knew an older
-- state, looks again, and writes about what is left. So each key is written about once, whoever runs at the same time.
create function public.record_watch(p_org uuid, p_entity uuid, p_mail jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  v_keys jsonb;
  v_raised integer;
  v_first uuid;
begin
  p_mail := private.unwrapped(p_mail);
  v_keys := p_mail -> 'keys';
  if jsonb_typeof(v_keys) is distinct from 'array' or jsonb_array_length(v_keys) not between 1 and 500 then
    raise exception 'Between 1 and 500 keys at once.' using errcode = '54000';
  end if;
  perform from public.legal_entity e where e.org_id = p_org and e.id = p_entity for no key update;
  -- A new destination is announced once, whatever the year; everything else once a year.
  if exists (
    select from public.alert a
    join jsonb_to_recordset(v_keys) k (line text, stage text, year smallint) on a.line = coalesce(k.line, '') and a.stage = coalesce(k.stage, '')
    where a.org_id = p_org and a.legal_entity_id = p_entity and a.kind = p_mail ->> 'kind'
      and (a.year = k.year or a.kind in ('new_tool', 'unknown_host'))
  ) then
    return jsonb_build_object('raised', 0);
  end if;
  with raised as (
    insert into public.alert (org_id, legal_entity_id, kind, line, stage, year, rulebook, figures)
    select p_org, p_entity, p_mail ->> 'kind', coalesce(k.value ->> 'line', ''), coalesce(k.value ->> 'stage', ''), (k.value ->> 'year')::smallint,
      p_mail ->> 'rulebook', coalesce(k.value -> 'figures', '{}')
    from jsonb_array_elements(v_keys) with ordinality k (value, place) order by k.place
    returning id, line, stage
  )
  select count(*), (array_agg(r.id) filter (
    where r.line = coalesce(v_keys #>> '{0,line}', '') and r.stage = coalesce(v_keys #>> '{0,stage}', '')))[1]
  into v_raised, v_first from raised r;
  insert into public.outbox (org_id, id, alert_id, recipient, message_id, subject, html, body_text)
  select p_org, m.message, v_first, m.email, '<' || m.message || '@outflow.invalid>', p_mail #>> '{mail,subject}', p_mail #>> '{mail,html}', p_mail #>> '{mail,text}'
  from (
    select x.email, gen_random_uuid() as message from public.member x
    where x.org_id = p_org and x.role in ('owner', 'officer') and x.user_id is not null
  ) m;
  return jsonb_build_object('raised', v_raised);
end
$$;
comment on function public.record_watch is 'For the service: the alert function.';

select private.close_doors();
