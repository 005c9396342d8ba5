-- From the people of a report to cards, exposures and the tally.

-- Records that are not simply new or simply known: finds or makes their cards. p_records: [{ members, kinds, ordinary, sensitive, bits, records }].
create function private.cards_of_records(p_org uuid, p_report uuid, p_records jsonb)
returns table (card bigint, ordinary boolean, sensitive boolean, bits bigint, records integer, fresh boolean) language plpgsql set search_path = '' as $$
#variable_conflict use_column
declare
  v_rows jsonb;
begin
  -- A record with two identity documents of one kind is about two people: one card for each document.
  with record as (
    select r.n, r.value from jsonb_array_elements(p_records) with ordinality r (value, n)
  ), part as (
    select distinct r.n, r.value, (m.value #>> '{}')::uuid as pseudonym, (r.value -> 'kinds' ->> (m.n::integer - 1))::public.identifier_kind as kind
    from record r cross join lateral jsonb_array_elements(r.value -> 'members') with ordinality m (value, n)
  ), torn as (
    select distinct p.n from part p where private.is_unique(p.kind) group by p.n, p.kind having count(*) > 1
  ), piece as (
    select p.n, null::uuid as document, p.value, p.pseudonym, p.kind from part p where not exists (select from torn t where t.n = p.n)
    union all
    select d.n, d.pseudonym, d.value, p.pseudonym, p.kind
    from part d join torn t on t.n = d.n
    join part p on p.n = d.n and (p.pseudonym = d.pseudonym or not private.is_unique(p.kind))
    where private.is_unique(d.kind)
  ), whole as (
    select array_agg(p.pseudonym order by p.pseudonym) as members, array_agg(p.kind order by p.pseudonym) as kinds,
      (p.value ->> 'ordinary')::boolean as ordinary, (p.value ->> 'sensitive')::boolean as sensitive, (p.value ->> 'bits')::bigint as bits,
      (p.value ->> 'records')::integer as records
    from piece p group by p.n, p.document, p.value
  ), one as (
    select w.members, min(w.kinds) as kinds, bool_or(w.ordinary) as ordinary, bool_or(w.sensitive) as sensitive, bit_or(w.bits) as bits,
      sum(w.records) as records
    from whole w group by w.members
  )
  select jsonb_agg(jsonb_build_object('members', o.members, 'kinds', o.kinds, 'ordinary', o.ordinary, 'sensitive', o.sensitive, 'bits', o.bits,
    'records', o.records,
    'card', coalesce(
      (select c.id from public.card c where c.org_id = p_org and c.digest = private.digest(o.members)),
      (select c.id from unnest(o.members) m (pseudonym)
        cross join lateral (select i.card from public.identifier i where i.org_id = p_org and i.pseudonym = m.pseudonym offset 0) i
        cross join lateral (select c.id from public.card c where c.org_id = p_org and c.id = i.card and c.members = o.members offset 0) c
        limit 1)))) into v_rows
  from one o;

  return query
  with given as materialized (
    select array(select jsonb_array_elements_text(r -> 'members'))::uuid[] as members,
      array(select jsonb_array_elements_text(r -> 'kinds'))::public.identifier_kind[] as kinds,
      (r ->> 'ordinary')::boolean as ordinary, (r ->> 'sensitive')::boolean as sensitive, (r ->> 'bits')::bigint as bits,
      (r ->> 'records')::integer as records,
      (r ->> 'card')::bigint as known
    from jsonb_array_elements(v_rows) r
  ), numbered as materialized (
    select g.*, case when g.known is null then nextval('private.card_id') else g.known end as id from given g
  ), made as (
    insert into public.card (org_id, id, individual, weak, members, digest)
    select p_org, n.id, n.id, 'name' = all (n.kinds), n.members, private.digest(n.members) from numbered n where n.known is null
  ), incidence as materialized (
    select n.id, x.pseudonym, x.kind from numbered n cross join lateral unnest(n.members, n.kinds) x (pseudonym, kind)
    where n.known is null and x.kind <> 'name'
  ), first as materialized (
    select i.pseudonym, i.kind, coalesce(known.card, i.id) as card
    from (select i.pseudonym, min(i.kind) as kind, min(i.id) as id from incidence i group by i.pseudonym) i
    left join lateral (
      select k.card from public.identifier k where k.org_id = p_org and k.pseudonym = i.pseudonym offset 0
    ) known on true
  ), told as (
    insert into public.identifier (org_id, pseudonym, card, kind) select p_org, f.pseudonym, f.card, f.kind from first f
    on conflict (org_id, pseudonym) do nothing
  ), linked as (
    insert into public.link (org_id, pseudonym, card, report_id)
    select p_org, i.pseudonym, i.id, p_report from incidence i join first f on f.pseudonym = i.pseudonym where i.id <> f.card
  )
  select n.id, n.ordinary, n.sensitive, n.bits, n.records, n.known is null from numbered n;
end
$$;

-- Counts the people of one report in one activity and year. The caller holds the lock. p_declaration: 0, or the declared file it is part of.
create function private.count_people(
  p_org uuid, p_report uuid, p_people jsonb, p_activity public.activity, p_year integer, p_day integer, p_id_numbers boolean,
  p_declaration integer, out people integer, out sensitive_people integer, out first_card bigint, out last_card bigint, out kinds bigint
) language plpgsql set search_path = '' as $$
declare
  v_rows integer;
  v_most integer;
  v_fresh bigint[];
  v_card bigint[];
  v_ordinary boolean[];
  v_sensitive boolean[];
  v_bits bigint[];
  v_records integer[];
  v_rest jsonb;
  v_new bigint[] := '{}';
  v_changing bigint[];
  v_moving bigint[] := '{}';
  v_more record;
  v_group record;
begin
  -- Most records are simple: every identifier is new, or all of them stand on one known card. They are done as sets, here.
  with person as materialized (
    select m.members, m.kinds, p.value -> 'kinds' as said, p.value -> 'sensitiveKinds' as sensitive_kinds, p.value -> 'minor' as minor
    from jsonb_array_elements(p_people) p (value)
    cross join lateral (
      select array_agg(x.pseudonym) as members, array_agg(x.kind) as kinds
      from (select i.* from jsonb_to_recordset(p.value -> 'identifiers') i (pseudonym uuid, kind public.identifier_kind) order by i.pseudonym) x
    ) m
  ), look as materialized (
    -- Few are different in a report of thousands.
    select d.*, s.*
    from (select distinct p.kinds, p.said, p.sensitive_kinds, p.minor from person p) d
    cross join lateral private.sensitivity(d.kinds, d.said, d.sensitive_kinds, d.minor, p_id_numbers) s
  ), record as materialized (
    select row_number() over () as n, p.members, min(p.kinds) as kinds, bool_or(l.ordinary) as ordinary, bool_or(l.sensitive) as sensitive, bit_or(l.bits) as bits,
      count(*)::integer as records
    from person p join look l on l.kinds = p.kinds and l.said = p.said and l.sensitive_kinds = p.sensitive_kinds and l.minor = p.minor
    group by p.members
  ), twice as materialized (
    select x.pseudonym from record r cross join lateral unnest(r.members) x (pseudonym) group by x.pseudonym having count(*) > 1
  ), looked_up as materialized (
    -- In the order of the index, where neighbours share pages, above all those that lead to the leaves.
    select x.n, i.card
    from (
      select r.n, x.pseudonym from record r cross join lateral unnest(r.members, r.kinds) x (pseudonym, kind)
      where x.kind <> 'name' order by x.pseudonym
    ) x
    left join lateral (
      select i.card from public.identifier i where i.org_id = p_org and i.pseudonym = x.pseudonym offset 0
    ) i on true
  ), found as materialized (
    -- Grouped and not joined: the planner expects few records, and would go through all of them once for each.
    select max(b.members) as members, max(b.kinds) as kinds, bool_or(b.ordinary) as ordinary, bool_or(b.sensitive) as sensitive, max(b.bits) as bits,
      max(b.records) as records, count(*) - 1 as strong, count(b.card) as known, min(b.card) as low, max(b.card) as high
    from (
      select r.*, null::bigint as card from record r
      union all
      select l.n, null, null, null, null, null, null, l.card from looked_up l
    ) b group by b.n
  ), judged as materialized (
    select r.members, r.kinds, r.ordinary, r.sensitive, r.bits, r.records, c.id as card,
      r.strong > 0 and r.known = 0 and cardinality(r.members) - r.strong <= 1
        and case cardinality(r.kinds)
          when 1 then true
          when 2 then r.kinds[1] <> r.kinds[2]
          else (select count(distinct x.kind) = count(*) from unnest(r.kinds) x (kind) where x.kind <> 'name')
        end
        and not exists (select from unnest(r.members, r.kinds) x (pseudonym, kind) where x.kind <> 'name' and x.pseudonym in (select t.pseudonym from twice t))
        as fresh
    from found r
    left join lateral (
      select c.id from public.card c
      where c.org_id = p_org and c.id = r.low and r.low = r.high and r.known = r.strong and c.members = r.members offset 0
    ) c on true
  ), fresh as materialized (
    select j.*, nextval('private.card_id') as id from judged j where j.fresh
  ), cards as (
    insert into public.card (org_id, id, individual, members) select p_org, f.id, f.id, f.members from fresh f
  ), identifiers as (
    insert into public.identifier (org_id, pseudonym, card, kind)
    select p_org, x.pseudonym, f.id, x.kind from fresh f cross join lateral unnest(f.members, f.kinds) x (pseudonym, kind) where x.kind <> 'name'
    order by x.pseudonym -- in the order of its index: neighbours share its pages
  ), exposures as (
    insert into public.exposure (org_id, card, activity_id, year, ordinary_day, sensitive_day, last_day, declaration, kinds)
    select p_org, f.id, p_activity.id, p_year, case when f.ordinary then p_day end, case when f.sensitive then p_day end, p_day, p_declaration, f.bits
    from fresh f
  ), told as (
    select private.add_fresh_to_tally(p_org, p_activity, p_year, p_day, count(*) filter (where not f.sensitive), count(*) filter (where not f.ordinary),
      count(*) filter (where f.ordinary and f.sensitive)), min(f.id) as low, max(f.id) as high
    from fresh f
  )
  select t.low, t.high, s.*
  into first_card, last_card, v_card, v_ordinary, v_sensitive, v_bits, v_records, v_rest, people, sensitive_people, kinds, v_rows, v_most
  from told t cross join (
    select coalesce(array_agg(j.card) filter (where j.card is not null), '{}'),
      coalesce(array_agg(j.ordinary) filter (where j.card is not null), '{}'),
      coalesce(array_agg(j.sensitive) filter (where j.card is not null), '{}'),
      coalesce(array_agg(j.bits) filter (where j.card is not null), '{}'),
      coalesce(array_agg(j.records) filter (where j.card is not null), '{}'),
      jsonb_agg(jsonb_build_object('members', j.members, 'kinds', j.kinds, 'ordinary', j.ordinary, 'sensitive', j.sensitive, 'bits', j.bits, 'records', j.records))
        filter (where j.card is null and j.fresh is not true),
      count(*), count(*) filter (where j.sensitive), coalesce(bit_or(j.bits), 0), coalesce(sum(j.records), 0), max(cardinality(j.members))
    from judged j
  ) s;
  if v_rows <> jsonb_array_length(p_people) or v_most > 32 then
    raise exception 'A person of the report is malformed.' using errcode = '22023';
  end if;

  if v_rest is not null then
    select array_agg(r.card) as card, array_agg(r.ordinary) as ordinary, array_agg(r.sensitive) as sensitive, array_agg(r.bits) as bits,
      array_agg(r.records) as records,
      coalesce(array_agg(r.card) filter (where r.fresh), '{}') as fresh
    into v_more from private.cards_of_records(p_org, p_report, v_rest) r;
    -- A piece of a record with two documents can be a card that another record is, too.
    select array_agg(g.card), array_agg(g.ordinary), array_agg(g.sensitive), array_agg(g.bits), array_agg(g.records)
    into v_card, v_ordinary, v_sensitive, v_bits, v_records
    from (
      select g.card, bool_or(g.ordinary) as ordinary, bool_or(g.sensitive) as sensitive, bit_or(g.bits) as bits, sum(g.records)::integer as records
      from unnest(v_card || v_more.card, v_ordinary || v_more.ordinary, v_sensitive || v_more.sensitive, v_bits || v_more.bits, v_records || v_more.records)
        g (card, ordinary, sensitive, bits, records)
      group by g.card
    ) g;
    v_new := v_more.fresh;
    select least(first_card, min(n)), greatest(last_card, max(n)) into first_card, last_card from unnest(v_new) n;
  end if;

  -- Known cards whose exposure is new, or becomes earlier, later or sensitive, or has more in it.
  select coalesce(array_agg(g.card), '{}') into v_changing
  from unnest(v_card, v_ordinary, v_sensitive, v_bits) g (card, ordinary, sensitive, bits)
  left join lateral (
    select e.* from public.exposure e
    where e.org_id = p_org and e.card = g.card and e.year = p_year and e.activity_id = p_activity.id and e.declaration = p_declaration offset 0
  ) e on true
  where e.card is null or e.records > 0 or p_day > e.last_day or e.kinds | g.bits <> e.kinds
    or (g.ordinary and p_day < coalesce(e.ordinary_day, 999)) or (g.sensitive and p_day < coalesce(e.sensitive_day, 999));
  if cardinality(v_changing) = 0 and cardinality(v_new) = 0 then
    return;
  end if;

  if cardinality(v_new) = 0 then
    perform private.add_to_tally(p_org, v_changing, -1);
  else
    v_group := private.regroup(p_org, v_new, '{}', v_changing);
    v_moving := v_group.cards;
    if v_group.people_before <> v_group.people_after then
      perform private.audit(p_org, case when v_group.people_after < v_group.people_before then 'people_merged' else 'people_told_apart' end, p_report::text,
        jsonb_build_object('before', v_group.people_before, 'after', v_group.people_after, 'identifiersStopped', v_group.stopped));
    elsif v_group.stopped > 0 then
      perform private.audit(p_org, 'identifiers_stopped', p_report::text, jsonb_build_object('identifiersStopped', v_group.stopped));
    end if;
  end if;
  insert into public.exposure as e (org_id, card, activity_id, year, ordinary_day, sensitive_day, last_day, records, declaration, kinds)
  select p_org, g.card, p_activity.id, p_year, case when g.ordinary then p_day end, case when g.sensitive then p_day end, p_day,
    case when c.weak then g.records else 0 end, p_declaration, g.bits
  from unnest(v_card, v_ordinary, v_sensitive, v_records, v_bits) g (card, ordinary, sensitive, records, bits)
  cross join lateral (select c.weak from public.card c where c.org_id = p_org and c.id = g.card offset 0) c
  where g.card in (select unnest(v_changing))
  on conflict (org_id, card, year, activity_id, declaration) do update set
    ordinary_day = least(e.ordinary_day, excluded.ordinary_day), sensitive_day = least(e.sensitive_day, excluded.sensitive_day),
    last_day = greatest(e.last_day, excluded.last_day), records = e.records + excluded.records, kinds = e.kinds | excluded.kinds;
  perform private.add_to_tally(p_org, v_changing || v_moving, 1);
end
$$;
