-- Any stretch of days, of one entity or of all together: splitting over time or entities must not stay out of sight.

-- p_entity null: everybody of the organisation, each once. Answers { all, sensitive, ordinary, ordinaryOnly }.
-- Only the first and last day of a person in a year are kept, so somebody who was seen before and after the stretch counts as in it.
-- Reads every exposure of the years touched; changes nothing.
create function public.window_counts(p_org uuid, p_entity uuid, p_from date, p_to date) returns jsonb
language plpgsql stable security definer set search_path = '' set enable_nestloop = off set jit = off set work_mem = '256MB' set plan_cache_mode = force_custom_plan as $$
declare
  v_answer jsonb;
begin
  perform private.require_member(p_org);
  if p_entity is not null then
    perform private.require_entity(p_org, p_entity);
  end if;
  with activity as materialized (
    select a.id from public.activity a
    where a.org_id = p_org and (p_entity is null or a.legal_entity_id = p_entity) and a.standing < 2
  ), person as materialized (
    select c.individual, bool_or(c.doubtful) as doubtful, bool_and(c.weak) as weak, bool_or(e.ordinary_day is not null) as ordinary,
      bool_or(e.sensitive_day is not null) as sensitive, sum(e.records) as records
    from activity a
    join public.exposure e on e.org_id = p_org and e.activity_id = a.id and e.year between extract(year from p_from) and extract(year from p_to)
      and make_date(e.year, 1, 1) + (e.last_day - 1) >= p_from and make_date(e.year, 1, 1) + (least(e.ordinary_day, e.sensitive_day) - 1) <= p_to
    join public.card c on c.org_id = p_org and c.id = e.card
    group by c.individual
  ), question (name, has_ordinary, has_sensitive, lacks_sensitive) as (
    values ('all', true, true, false), ('sensitive', false, true, false), ('ordinary', true, false, false), ('ordinaryOnly', true, false, true)
  ), volume as (
    select q.name, coalesce(sum(v.n), 0) as total, coalesce(max(v.n), 0) as most
    from question q left join lateral (
      select case q.name when 'all' then v.people when 'ordinary' then v.ordinary_people when 'sensitive' then v.sensitive_people
        else v.people - v.sensitive_people end as n
      from activity a join public.declared_volume v on v.org_id = p_org and v.activity_id = a.id and v.withdrawn_at is null
      where v.declared_for between p_from and p_to
    ) v on true
    group by q.name
  ), counted as (
    select q.name, count(p.individual) as people, count(*) filter (where not p.doubtful and not p.weak) as sure,
      count(*) filter (where p.weak) as names, coalesce(sum(p.records) filter (where p.weak), 0) as records
    from question q
    left join person p on (q.has_ordinary and p.ordinary or q.has_sensitive and p.sensitive) and not (q.lacks_sensitive and p.sensitive)
    group by q.name
  )
  select jsonb_object_agg(c.name, jsonb_build_object(
    'people', c.people + v.total, 'atLeast', greatest(c.sure, least(c.people, 1), v.most), 'atMost', c.people - c.names + c.records + v.total)) into v_answer
  from counted c join volume v on v.name = c.name;
  return v_answer;
end
$$;
comment on function public.window_counts is 'For members.';

select private.close_doors();
