-- Facts of open claims that are expressly unknown: the law then has more than one answer, and each is counted.

-- What a claim says. Where the organisation takes the view that either is enough, labour rules stand for the collective contract and the
-- other way round.
create function private.facts_of(p_claim public.exemption_claim) returns jsonb language sql stable set search_path = '' as $$
  select case
    when p_claim.kind = 'ART5_2_HR_MANAGEMENT' and 'true' in (p_claim.facts -> 'labour_rules', p_claim.facts -> 'collective_contract') and exists (
      select from public.activity a join public.legal_entity e on e.org_id = a.org_id and e.id = a.legal_entity_id
      where a.org_id = p_claim.org_id and a.id = p_claim.activity_id and not e.hr_requires_both)
    then p_claim.facts || '{"labour_rules": true, "collective_contract": true}' else p_claim.facts end
$$;

-- By activity of an entity: the unknown facts that its oldest undecided claim rests on, as KIND:fact in order. A claim with a fact that
-- is denied rests on nothing: nobody can confirm it. `exempts`: whether it would be an exemption, and not a correction of fact.
create function private.unknown_facts(p_org uuid, p_entity uuid) returns table (activity_id integer, facts text[], exempts boolean)
language sql stable set search_path = '' as $$
  select distinct on (o.activity_id) o.activity_id, o.facts, o.exempts
  from (
    select c.activity_id, c.claimed_at, c.id, array_agg(c.kind || ':' || f.name order by c.kind || ':' || f.name) filter (where s.said -> f.name = 'null') as facts,
      coalesce(bool_or(s.said -> f.name = 'false'), false) as denied, private.standing_by(c.kind) = 2 as exempts
    from public.activity a
    join public.exemption_claim c on c.org_id = a.org_id and c.activity_id = a.id and c.state = 'claimed' and private.standing_by(c.kind) is not null
    cross join lateral private.facts_of(c) s (said)
    cross join lateral unnest(private.exemption_facts(c.kind)) f (name)
    where a.org_id = p_org and a.legal_entity_id = p_entity and a.standing < 2
    group by c.activity_id, c.claimed_at, c.id, c.kind
  ) o
  where o.facts is not null and not o.denied
  order by o.activity_id, o.claimed_at, o.id
$$;

-- Gives the activities of an entity that wait for the same facts the same number; a third number stands for all that are left, which then
-- wait for all their facts together. Answers whether anything is different from before.
create function private.number_doubts(p_org uuid, p_entity uuid) returns boolean language sql set search_path = '' as $$
  with ranked as (
    select u.activity_id, least(dense_rank() over (order by u.facts), 3)::smallint as doubt from private.unknown_facts(p_org, p_entity) u
  ), changed as (
    update public.activity a set doubt = coalesce(r.doubt, 0)
    from public.activity b left join ranked r on r.activity_id = b.id
    where b.org_id = p_org and b.legal_entity_id = p_entity and a.org_id = p_org and a.id = b.id and a.doubt <> coalesce(r.doubt, 0)
    returning 1
  )
  select exists (select from changed)
$$;

create function private.reassess_doubts(p_org uuid, p_entity uuid) returns void language plpgsql set search_path = '' as $$
begin
  if private.number_doubts(p_org, p_entity) then
    perform private.rebuild_tally(p_org, p_entity, false);
  end if;
end
$$;

-- The counts if the doubts in p_met (bits, 2^doubt) were settled in favour of the claims; p_exempts: those of them that are exemptions.
create function private.counts_if(p_org uuid, p_entity uuid, p_year integer, p_met integer, p_exempts integer) returns jsonb
language sql stable set search_path = '' as $$
  with state as materialized (
    select t.people, t.records, t.state & 48 = 0 as sure, t.state & 32 <> 0 as weak, t.state & 4 <> 0 or (t.state / 64 | t.state / 1024) & p_exempts <> 0 as exempt,
      case when t.state < 64 then t.state & 1 <> 0 else (t.state >> 6) & 15 & ~p_met <> 0 end as ordinary,
      case when t.state < 64 then t.state & 2 <> 0 else (t.state >> 10) & 15 & ~p_met <> 0 end as sensitive
    from public.tally t where t.org_id = p_org and t.legal_entity_id = p_entity and t.year = p_year
  ), volume as materialized (
    select v.people, v.ordinary_people, v.sensitive_people, (1 << a.doubt) & p_met <> 0 as met, (1 << a.doubt) & p_exempts <> 0 or a.standing = 2 as exempt, a.standing
    from public.declared_volume v join public.activity a on a.org_id = v.org_id and a.id = v.activity_id
    where v.org_id = p_org and v.year = p_year and v.withdrawn_at is null and a.legal_entity_id = p_entity
  ), question (name, has_ordinary, has_sensitive, lacks_sensitive) as (
    values ('all', true, true, false), ('sensitive', false, true, false), ('ordinary', true, false, false), ('ordinaryOnly', true, false, true)
  ), counted as (
    select q.name, coalesce(sum(s.people), 0) as people, coalesce(sum(s.people) filter (where s.sure), 0) as sure,
      coalesce(sum(s.people) filter (where s.weak), 0) as names, coalesce(sum(s.records) filter (where s.weak), 0) as records
    from question q
    left join state s on (q.has_ordinary and s.ordinary or q.has_sensitive and s.sensitive) and not (q.lacks_sensitive and s.sensitive)
    group by q.name
  ), declared as (
    select q.name, coalesce(sum(n.n), 0) as total, coalesce(max(n.n), 0) as most
    from question q left join (select * from volume v where v.standing < 2 and not v.met) v on true
    left join lateral (
      select case q.name when 'all' then v.people when 'ordinary' then v.ordinary_people when 'sensitive' then v.sensitive_people
        else v.people - v.sensitive_people end as n
    ) n on true
    group by q.name
  )
  select jsonb_build_object(
    'counted', jsonb_object_agg(c.name, jsonb_build_object(
      'people', c.people + d.total, 'atLeast', greatest(c.sure, least(c.people, 1), d.most), 'atMost', c.people - c.names + c.records + d.total)),
    'exemptPeople', (select coalesce(sum(s.people), 0) from state s where s.exempt and not s.ordinary and not s.sensitive)
      + (select coalesce(sum(v.people), 0) from volume v where v.exempt))
  from counted c join declared d on d.name = c.name
$$;

-- Every way in which the unknown facts may hold: [{ met, counted, exemptPeople }]. With more than six of them each alone, and all together.
create function private.undecided_of(p_org uuid, p_entity uuid, p_year integer) returns jsonb language sql stable set search_path = '' as $$
  with waiting as materialized (
    select a.doubt, array_agg(distinct f.fact) as facts, bool_or(u.exempts) as exempts
    from private.unknown_facts(p_org, p_entity) u
    join public.activity a on a.org_id = p_org and a.id = u.activity_id
    cross join lateral unnest(u.facts) f (fact)
    group by a.doubt
  ), fact as materialized (
    select f.fact, (row_number() over (order by f.fact) - 1)::integer as place, count(*) over ()::integer as total
    from (select distinct f.fact from waiting w cross join lateral unnest(w.facts) f (fact)) f
  ), combination as (
    select array_agg(f.fact order by f.place) as met
    from (select max(f.total) as total from fact f) t
    cross join lateral generate_series(1, case when t.total > 6 then t.total + 1 else (1 << t.total) - 1 end) n
    join fact f on case when t.total > 6 then n = t.total + 1 or f.place = n - 1 else (n >> f.place) & 1 = 1 end
    group by n
  )
  select jsonb_agg(jsonb_build_object('met', c.met) || private.counts_if(p_org, p_entity, p_year, b.met, b.exempts) order by c.met)
  from combination c
  cross join lateral (
    select coalesce(bit_or(1 << w.doubt), 0) as met, coalesce(bit_or(1 << w.doubt) filter (where w.exempts), 0) as exempts
    from waiting w where w.facts <@ c.met
  ) b
$$;

-- p_facts: { fact: true | false | null } of an open claim. Whoever answers cannot be the one who confirms.
create function public.answer_claim_facts(p_org uuid, p_claim uuid, p_facts jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare
  v_claim public.exemption_claim;
  v_entity uuid;
begin
  p_facts := private.unwrapped(p_facts);
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.lock_ledger(p_org);
  select * into v_claim from public.exemption_claim c where c.org_id = p_org and c.id = p_claim for update;
  if v_claim.state is distinct from 'claimed' then
    raise exception 'There is no such open claim.' using errcode = 'P0002';
  end if;
  if jsonb_typeof(p_facts) is distinct from 'object' or exists (
    select from jsonb_each(p_facts) f where f.key <> all (private.exemption_facts(v_claim.kind)) or jsonb_typeof(f.value) not in ('boolean', 'null')
  ) then
    raise exception 'Answer the facts this claim asks for, with yes, no or unknown.' using errcode = '22023';
  end if;
  update public.exemption_claim c set facts = c.facts || p_facts,
    answered_by = case when auth.uid() = c.claimed_by then c.answered_by else auth.uid() end
  where c.org_id = p_org and c.id = p_claim;
  perform private.reassess_activity(p_org, v_claim.activity_id);
  perform private.audit(p_org, 'claim_facts_answered', p_claim::text, jsonb_build_object(
    'activity', v_claim.activity_id, 'kind', v_claim.kind, 'before', v_claim.facts, 'answers', p_facts));
end
$$;
comment on function public.answer_claim_facts is 'For members: owners and officers.';

select private.close_doors();
