-- Who is who, worked out anew where something has changed. Nothing here reads more than private.most_cards() cards for a card that is
-- new or whose identifiers changed, however many hang together: a cluster that grows beyond becomes a knot. In a knot nobody asks any
-- more what hangs together with what: each card belongs to whoever its leading identifier names (the first that links, by kind).

-- Identifiers of these cards that by now were seen with too many people stop linking. Answers them, and every card they are on.
create function private.stop_shared(p_org uuid, p_cards bigint[], out pseudonyms uuid[], out cards bigint[]) language plpgsql set search_path = '' as $$
begin
  with linking as materialized (
    select distinct i.pseudonym, i.card
    from unnest(p_cards) g (id)
    cross join lateral (select c.members from public.card c where c.org_id = p_org and c.id = g.id offset 0) c
    cross join lateral unnest(c.members) m (pseudonym)
    cross join lateral (
      select i.pseudonym, i.card from public.identifier i where i.org_id = p_org and i.pseudonym = m.pseudonym and i.stopped = 0 offset 0
    ) i
  ), seen as materialized (
    select k.pseudonym, k.card from linking k
    union all
    select k.pseudonym, l.card from linking k
    cross join lateral (select l.card from public.link l where l.org_id = p_org and l.pseudonym = k.pseudonym offset 0) l
  ), beside as materialized (
    select distinct s.pseudonym, m.pseudonym as other
    from seen s
    cross join lateral (select c.members from public.card c where c.org_id = p_org and c.id = s.card offset 0) c
    cross join lateral unnest(c.members) m (pseudonym) where m.pseudonym <> s.pseudonym
  ), kinds as materialized (
    select o.other, coalesce(i.kind, 'name') as kind
    from (select distinct b.other from beside b) o
    left join lateral (select i.kind from public.identifier i where i.org_id = p_org and i.pseudonym = o.other offset 0) i on true
  ), shared as materialized (
    select b.pseudonym from beside b join kinds k on k.other = b.other group by b.pseudonym, k.kind having count(*) >= private.stops_linking_at(k.kind)
    union
    select s.pseudonym from seen s group by s.pseudonym having count(*) > private.most_cards()
  )
  select array_agg(distinct s.pseudonym), array_agg(distinct s.card) into pseudonyms, cards
  from seen s where s.pseudonym in (select h.pseudonym from shared h);
  if pseudonyms is not null then
    update public.identifier i set stopped = 1 where i.org_id = p_org and i.pseudonym = any (pseudonyms);
  end if;
end
$$;

-- Of what hangs together with these cards: what is no knot, because it is no larger than one person may be.
create function private.freed_from_knot(p_org uuid, p_cards bigint[]) returns bigint[] language plpgsql stable set search_path = '' as $$
declare
  v_left bigint[] := p_cards;
  v_freed bigint[] := '{}';
  v_knotted bigint[] := '{}';
  v_reached bigint[];
  v_edge bigint[];
  v_free boolean;
begin
  while cardinality(v_left) > 0 loop
    v_reached := v_left[1:1];
    v_edge := v_reached;
    v_free := true;
    while v_free and cardinality(v_edge) > 0 loop
      with linking as materialized (
        select distinct i.pseudonym, i.card
        from unnest(v_edge) g (id)
        cross join lateral (select c.members from public.card c where c.org_id = p_org and c.id = g.id offset 0) c
        cross join lateral unnest(c.members) m (pseudonym)
        cross join lateral (
          select i.pseudonym, i.card from public.identifier i where i.org_id = p_org and i.pseudonym = m.pseudonym and i.stopped = 0 offset 0
        ) i
      )
      select coalesce(array_agg(x.card), '{}') into v_edge from (
        select k.card from linking k
        union
        select l.card from linking k
        cross join lateral (select l.card from public.link l where l.org_id = p_org and l.pseudonym = k.pseudonym offset 0) l
        except
        select unnest(v_reached)
      ) x;
      v_reached := v_reached || v_edge;
      v_free := cardinality(v_reached) <= private.most_cards() and not v_edge && v_knotted;
    end loop;
    if v_free then
      v_freed := v_freed || v_reached;
    else
      v_knotted := v_knotted || v_reached;
    end if;
    v_left := array(select unnest(v_left) except select unnest(v_reached));
  end loop;
  return v_freed;
end
$$;

-- Works out to whom these cards, and all that hang together with them, belong. p_new: cards that were made a moment ago; p_touched: cards
-- with an identifier that began to link or stopped; p_changing: cards whose exposures are about to change. The caller holds the lock, and
-- adds `cards` and p_changing to the tally again; they are taken out of it here, as they stood. Answers how many individuals the older
-- of `cards` made before and after.
-- Nothing of it is compiled (jit): how few rows it reads is not to be seen from tables without statistics.
create function private.regroup(
  p_org uuid, p_new bigint[], p_touched bigint[], p_changing bigint[],
  out cards bigint[], out people_before integer, out people_after integer, out stopped integer
) language plpgsql set search_path = '' set jit = off as $$
declare
  v_touched bigint[];
  v_shared record;
  v_near bigint[];
  v_knotted bigint[];
  v_disturbed boolean;
  v_freed bigint[] := '{}';
  v_named bigint[];
  v_is_knot boolean[];
  v_node integer[];
  v_pseudonym uuid[];
  v_kind public.identifier_kind[];
  v_stopped smallint[];
  v_froms integer[];
  v_tos integer[];
  v_cluster integer[];
  v_individual integer[];
  v_lead uuid[];
  v_knots integer[];
  v_conflicts integer[];
  v_more record;
begin
  -- 1. Identifiers that have by now been seen with many people stop linking; whatever they were on may fall apart.
  v_shared := private.stop_shared(p_org, p_new || p_touched);
  stopped := coalesce(cardinality(v_shared.pseudonyms), 0);
  v_touched := array(select unnest(p_new || p_touched) union select unnest(v_shared.cards));

  -- 2. What hangs together with them: the first card of each identifier that links stands for all others of it.
  select coalesce(array_agg(x.card), '{}') into v_near from (
    select unnest(v_touched) as card
    union
    select i.card
    from unnest(v_touched) g (id)
    cross join lateral (select c.members from public.card c where c.org_id = p_org and c.id = g.id offset 0) c
    cross join lateral unnest(c.members) m (pseudonym)
    cross join lateral (select i.card from public.identifier i where i.org_id = p_org and i.pseudonym = m.pseudonym and i.stopped = 0 offset 0) i
  ) x;
  select coalesce(array_agg(c.id) filter (where c.lead is not null), '{}'),
    coalesce(bool_or(c.lead is not null and c.id = any (v_touched)), false)
  into v_knotted, v_disturbed
  from unnest(v_near) g (id)
  cross join lateral (select c.id, c.lead from public.card c where c.org_id = p_org and c.id = g.id offset 0) c;
  if v_disturbed then
    v_freed := private.freed_from_knot(p_org, v_knotted);
    v_knotted := array(select unnest(v_knotted) except select unnest(v_freed));
  end if;
  with near as materialized (
    select c.* from unnest(v_near) g (id)
    cross join lateral (select c.id, c.cluster from public.card c where c.org_id = p_org and c.id = g.id offset 0) c
  ), whole as (
    select n.id from near n where n.cluster is null
    union
    select unnest(v_freed)
    union
    select c.id from (select distinct n.cluster from near n where n.cluster is not null) k
    cross join lateral (select c.id from public.card c where c.cluster = k.cluster and coalesce(c.org_id = p_org, false) offset 0) c
  )
  select array_agg(w.id order by w.id), array_agg(w.id = any (v_knotted) order by w.id) into cards, v_is_knot from whole w;
  if cards is null then
    perform private.add_to_tally(p_org, p_changing, -1);
    return;
  end if;
  select array_agg(m.node), array_agg(m.pseudonym), array_agg(coalesce(i.kind, 'name')), array_agg(i.stopped)
  into v_node, v_pseudonym, v_kind, v_stopped
  from (
    select u.node::integer as node, x.pseudonym
    from unnest(cards) with ordinality u (id, node)
    cross join lateral (select c.members from public.card c where c.org_id = p_org and c.id = u.id offset 0) c
    cross join lateral unnest(c.members) x (pseudonym)
  ) m
  left join lateral (
    select i.kind, i.stopped from public.identifier i where i.org_id = p_org and i.pseudonym = m.pseudonym offset 0
  ) i on true;

  -- 3. What is connected by identifiers that link is one cluster, and one individual where identity documents agree.
  select array_agg(e.node), array_agg(e.before) into v_froms, v_tos from (
    select i.node, lag(i.node) over (partition by i.pseudonym order by i.node) as before
    from unnest(v_node, v_pseudonym, v_stopped) i (node, pseudonym, stopped) where i.stopped = 0
  ) e where e.before is not null;
  v_cluster := private.components(cardinality(cards), v_froms, v_tos);
  v_individual := v_cluster;
  select coalesce(array_agg(k.root), '{}') into v_knots from (
    select u.root from unnest(v_cluster, v_is_knot) u (root, knot) group by u.root having bool_or(u.knot) or count(*) > private.most_cards()
  ) k;
  select coalesce(array_agg(distinct c.root), '{}') into v_conflicts from (
    select v_cluster[i.node] as root
    from unnest(v_node, v_pseudonym, v_kind) i (node, pseudonym, kind) where private.is_unique(i.kind)
    group by v_cluster[i.node], i.kind having count(distinct i.pseudonym) > 1
  ) c where c.root <> all (v_knots);

  -- 4. Where they do not agree, people are told apart.
  if cardinality(v_conflicts) > 0 then
    select e.froms, e.tos into v_more
    from (
      select array_agg(i.node) as node, array_agg(i.pseudonym) as pseudonym, array_agg(i.kind) as kind, array_agg(i.stopped) as stopped
      from unnest(v_node, v_pseudonym, v_kind, v_stopped) i (node, pseudonym, kind, stopped) where v_cluster[i.node] = any (v_conflicts)
    ) i cross join lateral private.edges_of_conflict(cardinality(cards), i.node, i.pseudonym, i.kind, i.stopped) e;
    select coalesce(array_agg(e.a), '{}') || coalesce(v_more.froms, '{}'), coalesce(array_agg(e.b), '{}') || coalesce(v_more.tos, '{}')
    into v_froms, v_tos
    from unnest(v_froms, v_tos) e (a, b) where v_cluster[e.a] <> all (v_conflicts);
    v_individual := private.components(cardinality(cards), v_froms, v_tos);
  end if;

  -- 5. In a knot each goes to its leading identifier, and to whoever it named before.
  if cardinality(v_knots) > 0 then
    select array_agg(l.pseudonym order by n.node) into v_lead
    from generate_series(1, cardinality(cards)) n (node)
    left join (
      select distinct on (i.node) i.node, i.pseudonym
      from unnest(v_node, v_pseudonym, v_kind, v_stopped) i (node, pseudonym, kind, stopped)
      where i.stopped = 0 and v_cluster[i.node] = any (v_knots) order by i.node, i.kind, i.pseudonym
    ) l on l.node = n.node;
  end if;
  v_named := array(
    select c.id from (
      select unnest(v_lead) as lead
      union
      select c.lead from unnest(cards) g (id) cross join lateral (select c.lead from public.card c where c.org_id = p_org and c.id = g.id offset 0) c
    ) k
    cross join lateral (select c.id from public.card c where c.lead = k.lead and coalesce(c.org_id = p_org, false) offset 0) c
    where k.lead is not null
    except
    select unnest(cards));
  perform private.add_to_tally(p_org, cards || v_named || p_changing, -1);

  select count(distinct c.individual) into people_before
  from (select unnest(cards || v_named) except select unnest(p_new)) g (id)
  cross join lateral (select c.individual from public.card c where c.org_id = p_org and c.id = g.id offset 0) c;
  with doubt as (
    select v_individual[i.node] as individual,
      (bool_or(i.stopped > 0) or bool_or(v_cluster[i.node] = any (v_conflicts)))
        and not bool_or(i.kind = 'resident_id' and i.stopped = 0) as doubtful
    from unnest(v_node, v_kind, v_stopped) i (node, kind, stopped) group by 1
  ), size as (
    select u.root, count(*) as many from unnest(v_cluster) u (root) group by 1
  ), knot as (
    select k.id, k.lead, min(k.id) over (partition by k.lead) as individual, i.kind <> 'resident_id' as doubtful
    from (
      select u.id, u.lead from unnest(cards, v_lead) u (id, lead) where u.lead is not null
      union all
      select c.id, c.lead from unnest(v_named) g (id) cross join lateral (select c.id, c.lead from public.card c where c.org_id = p_org and c.id = g.id offset 0) c
    ) k
    cross join lateral (select i.kind from public.identifier i where i.org_id = p_org and i.pseudonym = k.lead offset 0) i
  ), stands as materialized (
    select cards[u.individual] as individual, case when size.many > 1 then cards[u.cluster] end as cluster, null::uuid as lead,
      coalesce(doubt.doubtful, false) as doubtful, u.id
    from unnest(cards, v_individual, v_cluster) u (id, individual, cluster)
    join size on size.root = u.cluster
    left join doubt on doubt.individual = u.individual
    where u.cluster <> all (v_knots)
    union all
    select k.individual, null, k.lead, k.doubtful, k.id from knot k
  )
  -- By place, so that no plan can begin with the table (the caller's lock keeps every card where it is).
  update public.card c set individual = s.individual, cluster = s.cluster, lead = s.lead, doubtful = s.doubtful
  from stands s
  cross join lateral (
    select k.ctid as place from public.card k
    where k.org_id = p_org and k.id = s.id
      and (k.individual, k.cluster, k.lead, k.doubtful) is distinct from (s.individual, s.cluster, s.lead, s.doubtful) offset 0
  ) k
  where c.ctid = k.place;
  cards := cards || v_named;
  select count(distinct c.individual) into people_after
  from (select unnest(cards) except select unnest(p_new)) g (id)
  cross join lateral (select c.individual from public.card c where c.org_id = p_org and c.id = g.id offset 0) c;
end
$$;
