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

-- What masking these kinds would keep from leaving: a sensitive kind goes together with the numbers that carry it. Whether somebody is a
-- child is no field that could be masked.
create function private.mask_bits(p_kinds text[]) returns bigint language sql immutable set search_path = '' as $$
  select private.kind_bits(array_remove(p_kinds, 'minor_under_14')
    || case when 'financial_account' = any (p_kinds) then array['bank_card', 'iban'] else '{}'::text[] end
    || case when 'identity_document_number' = any (p_kinds) then array['resident_id', 'passport', 'hk_macao_permit', 'taiwan_permit',
      'foreigner_permit', 'us_ssn', 'social_security_number', 'driving_licence'] else '{}'::text[] end)
$$;

-- p_changes: { drop?: activity ids, confirm?: activity ids, mask?: [{ activity, kinds }] of which these kinds would not leave any more }.
-- A declared number says nothing about kinds: masking leaves it as it is. Answers { counted: { all, sensitive, ordinary, ordinaryOnly }, exemptPeople }. Reads every exposure of the year; changes nothing.
create function public.what_if(p_org uuid, p_entity uuid, p_year integer, p_changes jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' set enable_nestloop = off set jit = off set work_mem = '256MB' set plan_cache_mode = force_custom_plan as $$
declare
  v_drop integer[];
  v_confirm integer[];
  v_child constant bigint := private.kind_bits(array['minor_under_14']);
  v_answer jsonb;
begin
  p_changes := private.unwrapped(p_changes);
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  select array(select x::integer from jsonb_array_elements_text(coalesce(p_changes -> 'drop', '[]')) x),
    array(select x::integer from jsonb_array_elements_text(coalesce(p_changes -> 'confirm', '[]')) x)
  into v_drop, v_confirm;
  with masked as materialized (
    select (m.value ->> 'activity')::integer as id, private.mask_bits(array(select jsonb_array_elements_text(m.value -> 'kinds'))) as bits
    from jsonb_array_elements(coalesce(p_changes -> 'mask', '[]')) m (value)
  ), activity as materialized (
    select a.id, a.standing = 2 or a.id = any (v_confirm) as exempt, (select bit_or(m.bits) from masked m where m.id = a.id) as mask
    from public.activity a where a.org_id = p_org and a.legal_entity_id = p_entity and a.standing < 3 and a.id <> all (v_drop)
  ), left_over as (
    -- What of each exposure would still leave: of a child, whatever is left is sensitive.
    select e.card, e.activity_id, e.records,
      e.ordinary_day is not null and (a.mask is null or e.kinds & ~a.mask & 4294967295 <> 0) as ordinary,
      e.sensitive_day is not null and (a.mask is null or (e.kinds & ~a.mask & ~v_child) >> 32 <> 0
        or (e.kinds & v_child <> 0 and e.kinds & ~a.mask & ~v_child <> 0)) as sensitive, a.exempt
    from activity a join public.exposure e on e.org_id = p_org and e.activity_id = a.id and e.year = p_year
  ), person as materialized (
    select c.individual, bool_or(c.doubtful) as doubtful, bool_and(c.weak) as weak,
      coalesce(bool_or(l.ordinary) filter (where not l.exempt), false) as ordinary,
      coalesce(bool_or(l.sensitive) filter (where not l.exempt), false) as sensitive,
      coalesce(sum(l.records) filter (where not l.exempt and (l.ordinary or l.sensitive)), 0) as records,
      bool_or(l.exempt) as exempt
    from left_over l join public.card c on c.org_id = p_org and c.id = l.card
    group by c.individual
  ), question (name, has_ordinary, has_sensitive, lacks_sensitive) as (
    values ('all', true, true, false), ('sensitive', false, true, false), ('ordinary', true, false, false), ('ordinaryOnly', true, false, true)
  ), volume as (
    select q.name, coalesce(sum(v.n), 0) as total, coalesce(max(v.n), 0) as most
    from question q left join lateral (
      select case q.name when 'all' then v.people when 'ordinary' then v.ordinary_people when 'sensitive' then v.sensitive_people
        else v.people - v.sensitive_people end as n
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
    'exemptPeople', (select count(*) from person p where p.exempt and not p.ordinary and not p.sensitive)) into v_answer
  from counted c join volume v on v.name = c.name;
  return v_answer;
end
$$;
comment on function public.what_if is 'For members.';

select private.close_doors();
