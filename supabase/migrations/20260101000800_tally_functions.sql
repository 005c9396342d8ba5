-- The tally, kept beside the exposures: whatever changes, the people concerned are taken out as they stood and put in as they stand.

-- Adds (p_sign 1) or takes out (p_sign -1) the individuals that these cards belong to, in every entity and year they were seen in.
-- p_cards null means every card of the organisation; p_entity restricts the tally to one legal entity.
-- Planned anew each time, because "all" and "these five" need different plans.
create function private.add_to_tally(p_org uuid, p_cards bigint[], p_sign integer, p_entity uuid default null) returns void
language plpgsql set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
begin
  if cardinality(p_cards) = 0 then
    return;
  end if;
  with given as materialized (
    select c.id, c.individual, c.cluster, c.doubtful, c.weak from public.card c where c.org_id = p_org and c.id = any (p_cards)
  ), body as (
    select g.id, g.individual, g.doubtful, g.weak from given g where g.cluster is null
    union all
    select c.id, c.individual, c.doubtful, c.weak
    from (select distinct g.cluster from given g where g.cluster is not null) whole
    join public.card c on c.org_id = p_org and c.cluster = whole.cluster
    union all
    select c.id, c.individual, c.doubtful, c.weak from public.card c where p_cards is null and c.org_id = p_org
  ), seen as materialized (
    select b.individual, b.doubtful, b.weak, a.legal_entity_id, a.destination_id, a.standing, e.year, e.ordinary_day, e.sensitive_day, e.records
    from body b
    join public.exposure e on e.org_id = p_org and e.card = b.id
    join public.activity a on a.org_id = p_org and a.id = e.activity_id
    where p_entity is null or a.legal_entity_id = p_entity
  ), person as materialized (
    select s.legal_entity_id, s.year, s.individual,
      bool_or(s.doubtful) as doubtful,
      bool_and(s.weak) as weak,
      min(s.ordinary_day) filter (where s.standing < 2) as ordinary_day,
      min(s.sensitive_day) filter (where s.standing < 2) as sensitive_day,
      bool_or(s.standing = 2) as exempt,
      coalesce(bool_and(s.standing = 1) filter (where s.standing < 2), false) as claimed,
      coalesce(sum(s.records) filter (where s.standing < 2), 0) as records
    from seen s group by s.legal_entity_id, s.year, s.individual
  ), states as (
    insert into public.tally as t (org_id, legal_entity_id, year, state, people, records)
    select p_org, p.legal_entity_id, p.year,
      (p.ordinary_day is not null)::integer + 2 * (p.sensitive_day is not null)::integer + 4 * p.exempt::integer + 8 * p.claimed::integer
        + 16 * p.doubtful::integer + 32 * p.weak::integer as state,
      p_sign * count(*), p_sign * sum(p.records)
    from person p group by 2, 3, 4
    on conflict (org_id, legal_entity_id, year, state) do update set people = t.people + excluded.people, records = t.records + excluded.records
  ), days as (
    insert into public.tally_day as t (org_id, legal_entity_id, year, day, new_people, new_ordinary, new_sensitive)
    select p_org, p.legal_entity_id, p.year, d.day, p_sign * sum(d.p), p_sign * sum(d.o), p_sign * sum(d.s)
    from person p
    cross join lateral (values
      (least(p.ordinary_day, p.sensitive_day), 1, 0, 0), (p.ordinary_day, 0, 1, 0), (p.sensitive_day, 0, 0, 1)) d (day, p, o, s)
    where d.day is not null
    group by p.legal_entity_id, p.year, d.day
    on conflict (org_id, legal_entity_id, year, day) do update set
      new_people = t.new_people + excluded.new_people, new_ordinary = t.new_ordinary + excluded.new_ordinary,
      new_sensitive = t.new_sensitive + excluded.new_sensitive
  )
  insert into public.tally_destination as t (org_id, legal_entity_id, year, destination_id, people, sensitive_people)
  select p_org, one.legal_entity_id, one.year, one.destination_id, p_sign * count(*), p_sign * count(*) filter (where one.sensitive)
  from (
    select s.legal_entity_id, s.year, s.destination_id, s.individual, bool_or(s.sensitive_day is not null) as sensitive
    from seen s group by 1, 2, 3, 4
  ) one
  group by one.legal_entity_id, one.year, one.destination_id
  on conflict (org_id, legal_entity_id, year, destination_id) do update set
    people = t.people + excluded.people, sensitive_people = t.sensitive_people + excluded.sensitive_people;
end
$$;

-- Everything that changes cards, exposures or the standing of an activity holds this lock until its transaction ends.
create function private.lock_ledger(p_org uuid) returns void language sql volatile set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended('outflow ledger ' || p_org::text, 0))
$$;

-- Derives the tally of one entity (null: of all) from the exposures.
create function private.rebuild_tally(p_org uuid, p_entity uuid) returns void language plpgsql set search_path = '' as $$
begin
  delete from public.tally t where t.org_id = p_org and (p_entity is null or t.legal_entity_id = p_entity);
  delete from public.tally_day t where t.org_id = p_org and (p_entity is null or t.legal_entity_id = p_entity);
  delete from public.tally_destination t where t.org_id = p_org and (p_entity is null or t.legal_entity_id = p_entity);
  perform private.add_to_tally(p_org, null, 1, p_entity);
end
$$;

create function private.tally_snapshot(p_org uuid) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'states', (select coalesce(jsonb_agg(to_jsonb(t) - 'org_id' order by t.legal_entity_id, t.year, t.state), '[]')
      from public.tally t where t.org_id = p_org and (t.people <> 0 or t.records <> 0)),
    'days', (select coalesce(jsonb_agg(to_jsonb(t) - 'org_id' order by t.legal_entity_id, t.year, t.day), '[]')
      from public.tally_day t where t.org_id = p_org and (t.new_people <> 0 or t.new_ordinary <> 0 or t.new_sensitive <> 0)),
    'destinations', (select coalesce(jsonb_agg(to_jsonb(t) - 'org_id' order by t.legal_entity_id, t.year, t.destination_id), '[]')
      from public.tally_destination t where t.org_id = p_org and t.people <> 0))
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
