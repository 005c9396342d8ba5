-- How many people? The reference is shared/resolve/count-people.ts; test/cases/resolve binds both.

-- An identifier that was seen with so many different values of one kind belongs to many people and stops linking.
create function private.stops_linking_at(p_kind public.identifier_kind) returns integer language sql immutable set search_path = '' as $$
  select case when private.is_unique(p_kind) then 2 else 5 end
$$;

-- What hangs together in more cards than this is nobody's: no person is known by so many different sets of identifiers. An identifier on
-- more cards stops linking, and a larger cluster becomes a knot, which bounds what one more record costs.
create function private.most_cards() returns integer language sql immutable set search_path = '' as $$
  select 200
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
