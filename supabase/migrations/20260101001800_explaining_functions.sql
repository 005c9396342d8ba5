-- Why this number, and what if?

create function public.count_explanation(p_org uuid, p_entity uuid, p_year integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  return jsonb_build_object(
    'standing', private.standing_of(p_org, p_entity, p_year),
    'activities', public.activity_list(p_org, p_entity, p_year),
    'declaredVolumes', public.declared_volume_list(p_org, p_entity, p_year),
    -- Individuals by why they are sure or not; states as in the tally.
    'individuals', (
      select jsonb_build_object(
        'sure', coalesce(sum(t.people) filter (where t.state & 3 <> 0 and t.state & 48 = 0), 0),
        'doubtful', coalesce(sum(t.people) filter (where t.state & 3 <> 0 and t.state & 16 <> 0), 0),
        'namesOnly', coalesce(sum(t.people) filter (where t.state & 3 <> 0 and t.state & 32 <> 0), 0),
        'namesOnlyRecords', coalesce(sum(t.records) filter (where t.state & 3 <> 0 and t.state & 32 <> 0), 0),
        'exemptOnly', coalesce(sum(t.people) filter (where t.state & 3 = 0 and t.state & 4 <> 0), 0),
        'notExported', coalesce(sum(t.people) filter (where t.state & 7 = 0), 0))
      from public.tally t where t.org_id = p_org and t.legal_entity_id = p_entity and t.year = p_year),
    -- In the whole organisation: identifiers that were found on several cards, and what became of them.
    'links', (
      select jsonb_build_object(
        'linking', count(*) filter (where i.stopped = 0), 'shared', count(*) filter (where i.stopped = 1), 'undone', count(*) filter (where i.stopped = 2))
      from (select distinct l.pseudonym from public.link l where l.org_id = p_org) l
      join public.identifier i on i.org_id = p_org and i.pseudonym = l.pseudonym));
end
$$;
comment on function public.count_explanation is 'For members.';

-- p_changes: { drop?: activity ids, confirm?: activity ids, mask?: activity ids of which nothing sensitive would leave }.
-- Answers { counted: { all, sensitive, ordinary, ordinaryOnly }, exemptPeople }. Reads every exposure of the year; changes nothing.
create function public.what_if(p_org uuid, p_entity uuid, p_year integer, p_changes jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' set enable_nestloop = off set jit = off set work_mem = '256MB' set plan_cache_mode = force_custom_plan as $$
declare
  v_drop integer[];
  v_confirm integer[];
  v_mask integer[];
  v_answer jsonb;
begin
  p_changes := private.unwrapped(p_changes);
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  select array(select x::integer from jsonb_array_elements_text(coalesce(p_changes -> 'drop', '[]')) x),
    array(select x::integer from jsonb_array_elements_text(coalesce(p_changes -> 'confirm', '[]')) x),
    array(select x::integer from jsonb_array_elements_text(coalesce(p_changes -> 'mask', '[]')) x)
  into v_drop, v_confirm, v_mask;
  with activity as materialized (
    select a.id, a.standing = 2 or a.id = any (v_confirm) as exempt, a.id = any (v_mask) as masked
    from public.activity a where a.org_id = p_org and a.legal_entity_id = p_entity and a.id <> all (v_drop)
  ), person as materialized (
    select c.individual, bool_or(c.doubtful) as doubtful, bool_and(c.weak) as weak,
      coalesce(bool_or(e.ordinary_day is not null or a.masked) filter (where not a.exempt), false) as ordinary,
      coalesce(bool_or(e.sensitive_day is not null and not a.masked) filter (where not a.exempt), false) as sensitive,
      coalesce(sum(e.records) filter (where not a.exempt), 0) as records
    from activity a
    join public.exposure e on e.org_id = p_org and e.activity_id = a.id and e.year = p_year
    join public.card c on c.org_id = p_org and c.id = e.card
    group by c.individual
  ), question (name, has_ordinary, has_sensitive, lacks_sensitive) as (
    values ('all', true, true, false), ('sensitive', false, true, false), ('ordinary', true, false, false), ('ordinaryOnly', true, false, true)
  ), volume as (
    select q.name, coalesce(sum(v.n), 0) as total, coalesce(max(v.n), 0) as most
    from question q left join lateral (
      select case q.name when 'all' then v.people when 'ordinary' then case when a.masked then v.people else v.ordinary_people end
        when 'sensitive' then case when a.masked then 0 else v.sensitive_people end
        else case when a.masked then v.people else v.people - v.sensitive_people end end as n
      from activity a join public.declared_volume v on v.org_id = p_org and v.activity_id = a.id and v.year = p_year and v.withdrawn_at is null
      where not a.exempt
    ) v on true
    group by q.name
  ), counted as (
    select q.name, count(p.individual) as people, count(*) filter (where not p.doubtful and not p.weak) as sure,
      count(*) filter (where p.weak) as names, coalesce(sum(p.records) filter (where p.weak), 0) as records
    from question q
    left join person p on (q.has_ordinary and p.ordinary or q.has_sensitive and p.sensitive) and not (q.lacks_sensitive and p.sensitive)
    group by q.name
  )
  select jsonb_build_object(
    'counted', jsonb_object_agg(c.name, jsonb_build_object(
      'people', c.people + v.total, 'atLeast', greatest(c.sure, least(c.people, 1), v.most), 'atMost', c.people - c.names + c.records + v.total)),
    'exemptPeople', (select count(*) from person p where not p.ordinary and not p.sensitive)) into v_answer
  from counted c join volume v on v.name = c.name;
  return v_answer;
end
$$;
comment on function public.what_if is 'For members.';

select private.close_doors();
