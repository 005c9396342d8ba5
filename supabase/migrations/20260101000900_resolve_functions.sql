-- How many people? The reference is shared/resolve/count-people.ts; test/cases/resolve binds both.

-- An identifier that was seen with so many different values of one kind belongs to many people and stops linking.
create function private.stops_linking_at(p_kind public.identifier_kind) returns integer language sql immutable set search_path = '' as $$
  select case when private.is_unique(p_kind) then 2 else 5 end
$$;

create function private.digest(p_members uuid[]) returns uuid language sql immutable set search_path = '' as $$
  select encode(substr(sha256(convert_to(array_to_string(p_members, ','), 'UTF8')), 1, 16), 'hex')::uuid
$$;

-- Connected components of the nodes 1 … p_count under the edges p_from[i] – p_to[i]; answers each node's smallest companion.
create function private.components(p_count integer, p_from integer[], p_to integer[]) returns integer[]
language plpgsql immutable set search_path = '' as $$
declare
  v_root integer[] := array(select generate_series(1, p_count));
  v_a integer;
  v_b integer;
begin
  for v_edge in 1 .. coalesce(cardinality(p_from), 0) loop
    v_a := p_from[v_edge];
    while v_root[v_a] <> v_a loop
      v_root[v_a] := v_root[v_root[v_a]];
      v_a := v_root[v_a];
    end loop;
    v_b := p_to[v_edge];
    while v_root[v_b] <> v_b loop
      v_root[v_b] := v_root[v_root[v_b]];
      v_b := v_root[v_b];
    end loop;
    if v_a < v_b then
      v_root[v_b] := v_a;
    elsif v_b < v_a then
      v_root[v_a] := v_b;
    end if;
  end loop;
  for v_node in 1 .. p_count loop
    v_root[v_node] := v_root[v_root[v_node]];
  end loop;
  return v_root;
end
$$;

-- The edges of a cluster in which one person would have two different identity documents of one kind. There, a card with a
-- document belongs to whoever its leading document names; a card without one belongs to the only such person it is linked
-- with, or, where there is none or are several, to nobody of them. Arrays run in parallel: node, identifier, kind, stopped.
create function private.edges_of_conflict(
  p_count integer, p_node integer[], p_pseudonym uuid[], p_kind public.identifier_kind[], p_stopped smallint[], out froms integer[], out tos integer[]
) language plpgsql immutable set search_path = '' as $$
declare
  v_lead uuid[];
  v_group integer[];
begin
  -- By node: the leading document (kinds in their order of declaration), where it links.
  select array_agg(l.pseudonym order by n.node) into v_lead
  from generate_series(1, p_count) n (node)
  left join (
    select distinct on (i.node) i.node, i.pseudonym
    from unnest(p_node, p_pseudonym, p_kind, p_stopped) i (node, pseudonym, kind, stopped)
    where private.is_unique(i.kind) order by i.node, i.kind, i.pseudonym
  ) l on l.node = n.node;
  select array_agg(g.node), array_agg(g.before) into froms, tos from (
    select i.node, lag(i.node) over (partition by i.pseudonym order by i.node) as before
    from unnest(p_node, p_pseudonym, p_stopped) i (node, pseudonym, stopped) where i.stopped = 0 and v_lead[i.node] = i.pseudonym
  ) g where g.before is not null;
  v_group := private.components(p_count, froms, tos);
  with tie as (
    select i.node, i.pseudonym, v_lead[i.node] is not null as anchored
    from unnest(p_node, p_pseudonym, p_stopped) i (node, pseudonym, stopped) where i.stopped = 0
  ), choice as (
    select f.node, min(v_group[a.node]) as one, max(v_group[a.node]) as other
    from tie f left join tie a on a.pseudonym = f.pseudonym and a.anchored where not f.anchored group by f.node
  ), edge as (
    select c.node, c.one as before from choice c where c.one = c.other
    union all
    select t.node, lag(t.node) over (partition by t.pseudonym order by t.node)
    from tie t join choice c on c.node = t.node and (c.one is null or c.one <> c.other)
  )
  select froms || coalesce(array_agg(e.node), '{}'), tos || coalesce(array_agg(e.before), '{}') into froms, tos from edge e where e.before is not null;
end
$$;

-- Works out anew to which individual these cards, and all cards they are connected with, belong. The caller holds the lock and
-- has taken the cards concerned out of the tally. Answers how many individuals the older cards made before and after.
create function private.regroup(p_org uuid, p_cards bigint[], p_new bigint[], out people_before integer, out people_after integer, out stopped integer)
language plpgsql set search_path = '' as $$
declare
  v_cards bigint[];
  v_node integer[];
  v_pseudonym uuid[];
  v_kind public.identifier_kind[];
  v_stopped smallint[];
  v_shared uuid[];
  v_froms integer[];
  v_tos integer[];
  v_cluster integer[];
  v_individual integer[];
  v_conflicts integer[];
  v_more record;
begin
  stopped := 0;
  with given as materialized (
    select c.* from unnest(p_cards) g (id)
    cross join lateral (select c.id, c.cluster from public.card c where c.org_id = p_org and c.id = g.id offset 0) c
  ), whole as (
    select g.id from given g where g.cluster is null
    union
    select c.id from (select distinct g.cluster from given g where g.cluster is not null) k
    cross join lateral (select c.id from public.card c where c.org_id = p_org and c.cluster = k.cluster offset 0) c
  )
  select array_agg(w.id order by w.id) into v_cards from whole w;
  if v_cards is null then
    return;
  end if;
  select array_agg(m.node), array_agg(m.pseudonym), array_agg(coalesce(i.kind, 'name')), array_agg(i.stopped)
  into v_node, v_pseudonym, v_kind, v_stopped
  from (
    select u.node::integer as node, x.pseudonym
    from unnest(v_cards) with ordinality u (id, node)
    cross join lateral (select c.members from public.card c where c.org_id = p_org and c.id = u.id offset 0) c
    cross join lateral unnest(c.members) x (pseudonym)
  ) m
  left join lateral (
    select i.kind, i.stopped from public.identifier i where i.org_id = p_org and i.pseudonym = m.pseudonym offset 0
  ) i on true;

  -- 1. Identifiers that have by now been seen with many people stop linking.
  with incidence as materialized (
    select * from unnest(v_node, v_pseudonym, v_kind, v_stopped) i (node, pseudonym, kind, stopped)
  ), shared as (
    select distinct h.pseudonym
    from incidence h join incidence other on other.node = h.node and other.pseudonym <> h.pseudonym
    where h.stopped = 0
    group by h.pseudonym, other.kind having count(distinct other.pseudonym) >= private.stops_linking_at(other.kind)
  )
  select array_agg(s.pseudonym) into v_shared from shared s;
  if v_shared is not null then
    update public.identifier i set stopped = 1 where i.org_id = p_org and i.pseudonym = any (v_shared);
    stopped := cardinality(v_shared);
    select array_agg(case when i.pseudonym = any (v_shared) then 1::smallint else i.stopped end order by i.n) into v_stopped
    from unnest(v_pseudonym, v_stopped) with ordinality i (pseudonym, stopped, n);
  end if;

  -- 2. What is connected by identifiers that link is one cluster, and one individual where identity documents agree.
  select array_agg(e.node), array_agg(e.before) into v_froms, v_tos from (
    select i.node, lag(i.node) over (partition by i.pseudonym order by i.node) as before
    from unnest(v_node, v_pseudonym, v_stopped) i (node, pseudonym, stopped) where i.stopped = 0
  ) e where e.before is not null;
  v_cluster := private.components(cardinality(v_cards), v_froms, v_tos);
  v_individual := v_cluster;
  select coalesce(array_agg(distinct c.root), '{}') into v_conflicts from (
    select v_cluster[i.node] as root
    from unnest(v_node, v_pseudonym, v_kind) i (node, pseudonym, kind) where private.is_unique(i.kind)
    group by v_cluster[i.node], i.kind having count(distinct i.pseudonym) > 1
  ) c;

  -- 3. Where they do not agree, people are told apart.
  if cardinality(v_conflicts) > 0 then
    select e.froms, e.tos into v_more
    from (
      select array_agg(i.node) as node, array_agg(i.pseudonym) as pseudonym, array_agg(i.kind) as kind, array_agg(i.stopped) as stopped
      from unnest(v_node, v_pseudonym, v_kind, v_stopped) i (node, pseudonym, kind, stopped) where v_cluster[i.node] = any (v_conflicts)
    ) i cross join lateral private.edges_of_conflict(cardinality(v_cards), i.node, i.pseudonym, i.kind, i.stopped) e;
    select coalesce(array_agg(e.a), '{}') || coalesce(v_more.froms, '{}'), coalesce(array_agg(e.b), '{}') || coalesce(v_more.tos, '{}')
    into v_froms, v_tos
    from unnest(v_froms, v_tos) e (a, b) where v_cluster[e.a] <> all (v_conflicts);
    v_individual := private.components(cardinality(v_cards), v_froms, v_tos);
  end if;

  select count(distinct c.individual) into people_before
  from (select unnest(v_cards) except select unnest(p_new)) g (id)
  cross join lateral (select c.individual from public.card c where c.org_id = p_org and c.id = g.id offset 0) c;
  with doubt as (
    select v_individual[i.node] as individual,
      (bool_or(i.stopped > 0) or bool_or(v_cluster[i.node] = any (v_conflicts)))
        and not bool_or(i.kind = 'resident_id' and i.stopped = 0) as doubtful
    from unnest(v_node, v_kind, v_stopped) i (node, kind, stopped) group by 1
  ), size as (
    select u.root, count(*) as cards from unnest(v_cluster) u (root) group by 1
  )
  update public.card c set
    individual = v_cards[n.individual],
    cluster = case when size.cards > 1 then v_cards[n.cluster] end,
    doubtful = coalesce(doubt.doubtful, false)
  from unnest(v_cards, v_individual, v_cluster) n (id, individual, cluster)
  join size on size.root = n.cluster
  left join doubt on doubt.individual = n.individual
  where c.org_id = p_org and c.id = n.id
    and (c.individual, c.cluster, c.doubtful) is distinct from
      (v_cards[n.individual], case when size.cards > 1 then v_cards[n.cluster] end, coalesce(doubt.doubtful, false));
  select count(distinct c.individual) into people_after
  from (select unnest(v_cards) except select unnest(p_new)) g (id)
  cross join lateral (select c.individual from public.card c where c.org_id = p_org and c.id = g.id offset 0) c;
end
$$;

-- The cards that share an identifier which links with one of these (their own clusters come along in regroup).
create function private.linked_with(p_org uuid, p_cards bigint[]) returns bigint[] language sql stable set search_path = '' as $$
  with linking as materialized (
    select distinct i.pseudonym, i.card
    from unnest(p_cards) g (id)
    cross join lateral (select c.members from public.card c where c.org_id = p_org and c.id = g.id offset 0) c
    cross join lateral unnest(c.members) m (pseudonym)
    cross join lateral (
      select i.pseudonym, i.card from public.identifier i where i.org_id = p_org and i.pseudonym = m.pseudonym and i.stopped = 0 offset 0
    ) i
  )
  select coalesce(array_agg(x.card), '{}') from (
    select k.card from linking k
    union
    select l.card from linking k
    cross join lateral (select l.card from public.link l where l.org_id = p_org and l.pseudonym = k.pseudonym offset 0) l
    except
    select unnest(p_cards)
  ) x
$$;
