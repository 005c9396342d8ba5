-- The tally, kept beside the exposures: whatever changes, the people concerned are taken out as they stood and put in as they stand.
--
-- Two functions do the same with people found in two ways, so the text stands here once: `seen` is every exposure of the individuals
-- concerned, where a row may stand for `n` people who are all alike. The plans are pinned (an index probe per card here, hash joins over everything there), because the planner knows too
-- little about tables that have just grown. For the same reason neither is compiled (jit): a forbidden nested loop looks dear, and so do probes
-- of a table without statistics, and the compiler would take a second for a hundred rows.
do $make$
declare
  v_text constant text := $text$
begin
  if p_cards is not null and cardinality(p_cards) = 0 then
    return;
  end if;
  with %s, person as materialized (
    select s.legal_entity_id, s.year, s.individual, max(s.n) as n,
      bool_or(s.doubtful) as doubtful,
      bool_and(s.weak) as weak,
      min(s.ordinary_day) filter (where s.standing < 2) as ordinary_day,
      min(s.sensitive_day) filter (where s.standing < 2) as sensitive_day,
      bool_or(s.standing = 2) as exempt,
      coalesce(bool_and(s.standing = 1) filter (where s.standing < 2), false) as claimed,
      coalesce(sum(s.records) filter (where s.standing < 2), 0) as records,
      coalesce(bit_or(1 << s.doubt) filter (where s.standing < 2 and s.ordinary_day is not null), 0) as ordinary_in,
      coalesce(bit_or(1 << s.doubt) filter (where s.standing < 2 and s.sensitive_day is not null), 0) as sensitive_in
    from seen s group by s.legal_entity_id, s.year, s.individual
  ), alike as materialized (
    select p.legal_entity_id, p.year, p.ordinary_day, p.sensitive_day,
      (p.ordinary_day is not null)::integer + 2 * (p.sensitive_day is not null)::integer + 4 * p.exempt::integer + 8 * p.claimed::integer
        + 16 * p.doubtful::integer + 32 * p.weak::integer
        + case when p.ordinary_in | p.sensitive_in > 1 then 64 * p.ordinary_in + 1024 * p.sensitive_in else 0 end as state,
      p_sign * sum(p.n) as people, p_sign * sum(p.records) as records
    from person p group by p.legal_entity_id, p.year, p.ordinary_day, p.sensitive_day, state
  ), states as (
    insert into public.tally as t (org_id, legal_entity_id, year, state, people, records)
    select p_org, k.legal_entity_id, k.year, k.state, sum(k.people), sum(k.records)
    from alike k group by k.legal_entity_id, k.year, k.state
    on conflict (org_id, legal_entity_id, year, state) do update set people = t.people + excluded.people, records = t.records + excluded.records
  ), days as (
    insert into public.tally_day as t (org_id, legal_entity_id, year, day, new_people, new_ordinary, new_sensitive)
    select p_org, k.legal_entity_id, k.year, d.day, sum(d.p * k.people), sum(d.o * k.people), sum(d.s * k.people)
    from alike k
    cross join lateral (values
      (least(k.ordinary_day, k.sensitive_day), 1, 0, 0), (k.ordinary_day, 0, 1, 0), (k.sensitive_day, 0, 0, 1)) d (day, p, o, s)
    where d.day is not null
    group by k.legal_entity_id, k.year, d.day
    on conflict (org_id, legal_entity_id, year, day) do update set
      new_people = t.new_people + excluded.new_people, new_ordinary = t.new_ordinary + excluded.new_ordinary,
      new_sensitive = t.new_sensitive + excluded.new_sensitive
  ), inside as materialized (
    select s.legal_entity_id, s.year, s.destination_id, s.activity_id, s.individual, max(s.n) as n,
      bool_or(s.sensitive_day is not null) as sensitive
    from seen s %s group by s.legal_entity_id, s.year, s.destination_id, s.activity_id, s.individual
  ), activities as (
    update public.activity_year y set people = y.people + p_sign * i.people, sensitive_people = y.sensitive_people + p_sign * i.sensitive_people
    from (
      select i.activity_id, i.year, sum(i.n) as people, coalesce(sum(i.n) filter (where i.sensitive), 0) as sensitive_people
      from inside i group by i.activity_id, i.year
    ) i where y.org_id = p_org and y.activity_id = i.activity_id and y.year = i.year
  )
  insert into public.tally_destination as t (org_id, legal_entity_id, year, destination_id, people, sensitive_people)
  select p_org, one.legal_entity_id, one.year, one.destination_id, p_sign * sum(one.n), p_sign * coalesce(sum(one.n) filter (where one.sensitive), 0)
  from (
    select i.legal_entity_id, i.year, i.destination_id, i.individual, max(i.n) as n, bool_or(i.sensitive) as sensitive from inside i group by 1, 2, 3, 4
  ) one
  group by one.legal_entity_id, one.year, one.destination_id
  on conflict (org_id, legal_entity_id, year, destination_id) do update set
    people = t.people + excluded.people, sensitive_people = t.sensitive_people + excluded.sensitive_people;
end
$text$;
  v_of_some constant text := $text$given as materialized (
    select c.* from unnest(p_cards) g (id)
    cross join lateral (
      select c.id, c.individual, c.cluster, c.lead, c.doubtful, c.weak from public.card c where c.org_id = p_org and c.id = g.id offset 0
    ) c
  ), body as (
    select g.id, g.individual, g.doubtful, g.weak from (select distinct * from given) g where g.cluster is null and g.lead is null
    union all
    select c.* from (select distinct g.cluster from given g where g.cluster is not null) whole
    cross join lateral (
      select c.id, c.individual, c.doubtful, c.weak from public.card c where c.cluster = whole.cluster and coalesce(c.org_id = p_org, false) offset 0
    ) c
    union all
    select c.* from (select distinct g.lead from given g where g.lead is not null) whole
    cross join lateral (
      select c.id, c.individual, c.doubtful, c.weak from public.card c where c.lead = whole.lead and coalesce(c.org_id = p_org, false) offset 0
    ) c
  ), seen as materialized (
    select 1 as n, b.individual, b.doubtful, b.weak, a.legal_entity_id, a.destination_id, e.activity_id, a.standing, a.doubt, e.year, e.ordinary_day,
      e.sensitive_day, e.records
    from body b
    cross join lateral (select e.* from public.exposure e where e.org_id = p_org and e.card = b.id offset 0) e
    cross join lateral (select a.* from public.activity a where a.org_id = p_org and a.id = e.activity_id offset 0) a
  )$text$;
  -- Most people are one card that was seen in one activity: they are counted in heaps, without looking at each.
  v_of_all constant text := $text$one as materialized (
    select e.card, a.legal_entity_id, a.destination_id, e.activity_id, a.standing, a.doubt, e.year, e.ordinary_day, e.sensitive_day, e.records,
      e.card is distinct from lag(e.card) over w and e.card is distinct from lead(e.card) over w as alone
    from public.exposure e join public.activity a on a.org_id = p_org and a.id = e.activity_id
    where e.org_id = p_org and (p_entity is null or a.legal_entity_id = p_entity)
    window w as (order by e.card)
  ), apart as materialized (
    select c.id, c.individual, c.doubtful, c.weak from public.card c
    where c.org_id = p_org and coalesce(c.cluster is not null or c.lead is not null or c.doubtful or c.weak, false)
  ), judged as (
    select o.*, coalesce(c.individual, o.card) as individual, coalesce(c.doubtful, false) as doubtful, coalesce(c.weak, false) as weak,
      o.alone and c.id is null as plain
    from one o left join apart c on c.id = o.card
  ), seen as materialized (
    select count(*) as n, min(j.individual) as individual, false as doubtful, false as weak, j.legal_entity_id, j.destination_id, j.activity_id, j.standing,
      j.doubt, j.year, j.ordinary_day, j.sensitive_day, 0 as records
    from judged j where j.plain
    group by j.legal_entity_id, j.destination_id, j.activity_id, j.standing, j.doubt, j.year, j.ordinary_day, j.sensitive_day
    union all
    select 1, j.individual, j.doubtful, j.weak, j.legal_entity_id, j.destination_id, j.activity_id, j.standing,
      j.doubt, j.year, j.ordinary_day, j.sensitive_day, j.records
    from judged j where not j.plain
  )$text$;
begin
  -- Adds (p_sign 1) or takes out (p_sign -1) the individuals that these cards belong to, in every entity and year they were seen in.
  execute format('create function private.add_to_tally(p_org uuid, p_cards bigint[], p_sign integer) returns void
    language plpgsql set search_path = %L set jit = off as %L', '', format(v_text, v_of_some, ''));
  execute format('create function private.add_all_to_tally(
      p_org uuid, p_entity uuid, p_inside boolean, p_cards bigint[] default null, p_sign integer default 1) returns void
    language plpgsql set search_path = %L set enable_nestloop = off set jit = off set work_mem = %L set plan_cache_mode = force_custom_plan as %L', '', '256MB', format(v_text, v_of_all, 'where p_inside'));
end
$make$;

-- The same as add_to_tally for cards that were made a moment ago and stand alone, which is most of what comes in.
create function private.add_fresh_to_tally(p_org uuid, p_activity public.activity, p_year integer, p_day integer, p_ordinary bigint, p_sensitive bigint, p_both bigint)
returns void language plpgsql set search_path = '' as $$
declare
  v_people constant bigint := p_ordinary + p_sensitive + p_both;
begin
  if v_people = 0 then
    return;
  end if;
  insert into public.tally as t (org_id, legal_entity_id, year, state, people, records)
  select p_org, p_activity.legal_entity_id, p_year,
    case p_activity.standing when 2 then 4 when 3 then 0 else s.state + 8 * p_activity.standing
      + case when p_activity.doubt > 0 then (64 * (s.state & 1) + 1024 * (s.state >> 1)) << p_activity.doubt else 0 end end, sum(s.people), 0
  from (values (1, p_ordinary), (2, p_sensitive), (3, p_both)) s (state, people) where s.people > 0
  group by 4
  on conflict (org_id, legal_entity_id, year, state) do update set people = t.people + excluded.people;
  if p_activity.standing < 2 then
    insert into public.tally_day as t (org_id, legal_entity_id, year, day, new_people, new_ordinary, new_sensitive)
    values (p_org, p_activity.legal_entity_id, p_year, p_day, v_people, p_ordinary + p_both, p_sensitive + p_both)
    on conflict (org_id, legal_entity_id, year, day) do update set
      new_people = t.new_people + excluded.new_people, new_ordinary = t.new_ordinary + excluded.new_ordinary,
      new_sensitive = t.new_sensitive + excluded.new_sensitive;
  end if;
  update public.activity_year y set people = y.people + v_people, sensitive_people = y.sensitive_people + p_sensitive + p_both
  where y.org_id = p_org and y.activity_id = p_activity.id and y.year = p_year;
  insert into public.tally_destination as t (org_id, legal_entity_id, year, destination_id, people, sensitive_people)
  values (p_org, p_activity.legal_entity_id, p_year, p_activity.destination_id, v_people, p_sensitive + p_both)
  on conflict (org_id, legal_entity_id, year, destination_id) do update set
    people = t.people + excluded.people, sensitive_people = t.sensitive_people + excluded.sensitive_people;
end
$$;

-- Everything that changes cards, exposures or the standing of an activity holds this lock until its transaction ends.
create function private.lock_ledger(p_org uuid) returns void language sql volatile set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended('outflow ledger ' || p_org::text, 0))
$$;

-- Derives the tally of one entity (null: of all) from the exposures. p_inside false leaves out the counts of activities and
-- destinations, which an exemption does not change.
create function private.rebuild_tally(p_org uuid, p_entity uuid, p_inside boolean default true) returns void language plpgsql set search_path = '' as $$
begin
  delete from public.tally t where t.org_id = p_org and (p_entity is null or t.legal_entity_id = p_entity);
  delete from public.tally_day t where t.org_id = p_org and (p_entity is null or t.legal_entity_id = p_entity);
  if p_inside then
    delete from public.tally_destination t where t.org_id = p_org and (p_entity is null or t.legal_entity_id = p_entity);
    update public.activity_year y set people = 0, sensitive_people = 0
    from public.activity a
    where y.org_id = p_org and a.org_id = p_org and a.id = y.activity_id and (p_entity is null or a.legal_entity_id = p_entity);
  end if;
  perform private.add_all_to_tally(p_org, p_entity, p_inside);
end
$$;

create function private.tally_snapshot(p_org uuid) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'states', (select coalesce(jsonb_agg(to_jsonb(t) - 'org_id' order by t.legal_entity_id, t.year, t.state), '[]')
      from public.tally t where t.org_id = p_org and (t.people <> 0 or t.records <> 0)),
    'days', (select coalesce(jsonb_agg(to_jsonb(t) - 'org_id' order by t.legal_entity_id, t.year, t.day), '[]')
      from public.tally_day t where t.org_id = p_org and (t.new_people <> 0 or t.new_ordinary <> 0 or t.new_sensitive <> 0)),
    'destinations', (select coalesce(jsonb_agg(to_jsonb(t) - 'org_id' order by t.legal_entity_id, t.year, t.destination_id), '[]')
      from public.tally_destination t where t.org_id = p_org and t.people <> 0),
    'activities', (select coalesce(jsonb_agg(jsonb_build_object('activity', y.activity_id, 'year', y.year, 'people', y.people, 'sensitive', y.sensitive_people)
      order by y.activity_id, y.year), '[]') from public.activity_year y where y.org_id = p_org))
$$;

-- Counts everything again from cards and exposures, compares that with the tally that was kept, and leaves the fresh one.
create function public.recount(p_org uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  v_kept jsonb;
  v_counted jsonb;
begin
  perform private.lock_ledger(p_org);
  v_kept := private.tally_snapshot(p_org);
  perform private.rebuild_tally(p_org, null);
  v_counted := private.tally_snapshot(p_org);
  if v_kept <> v_counted then
    perform private.audit(p_org, 'tally_corrected', null, '{}');
  end if;
  return jsonb_build_object('ok', true, 'equal', v_kept = v_counted, 'kept', v_kept, 'counted', v_counted);
end
$$;
comment on function public.recount is 'For the service: a check that the tally is what the exposures say.';
