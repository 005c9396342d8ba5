-- Filings; their deadlines are computed by the rulebook from the days that are kept here.

-- p_filing: { id?, legalEntityId, route, title, state, recipient?, days, declaredPeople?, declaredSensitivePeople?, expectedPeople?, changes?,
-- incident?, notes? }.
create function public.save_filing(p_org uuid, p_filing jsonb) returns uuid language plpgsql security definer set search_path = '' as $$
declare
  v_id uuid;
  v_before jsonb;
begin
  p_filing := private.unwrapped(p_filing);
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.require_entity(p_org, (p_filing ->> 'legalEntityId')::uuid);
  v_id := coalesce((p_filing ->> 'id')::uuid, gen_random_uuid());
  select to_jsonb(f) - 'org_id' into v_before from public.filing f where f.org_id = p_org and f.id = v_id;
  insert into public.filing (org_id, id, legal_entity_id, route, title, state, recipient, days, declared_people, declared_sensitive_people,
    expected_people, changes, incident, notes, saved_by)
  values (p_org, v_id, (p_filing ->> 'legalEntityId')::uuid, p_filing ->> 'route', p_filing ->> 'title', p_filing ->> 'state', p_filing ->> 'recipient',
    coalesce(p_filing -> 'days', '{}'), (p_filing ->> 'declaredPeople')::bigint, (p_filing ->> 'declaredSensitivePeople')::bigint,
    (p_filing ->> 'expectedPeople')::bigint, array(select jsonb_array_elements_text(coalesce(p_filing -> 'changes', '[]'))),
    coalesce((p_filing ->> 'incident')::boolean, false), p_filing ->> 'notes', auth.uid())
  on conflict (org_id, id) do update set
    legal_entity_id = excluded.legal_entity_id, route = excluded.route, title = excluded.title, state = excluded.state, recipient = excluded.recipient,
    days = excluded.days, declared_people = excluded.declared_people, declared_sensitive_people = excluded.declared_sensitive_people,
    expected_people = excluded.expected_people, changes = excluded.changes, incident = excluded.incident,
    notes = excluded.notes, saved_at = now(), saved_by = excluded.saved_by;
  perform private.audit(p_org, 'filing_saved', v_id::text, jsonb_build_object('before', v_before - 'notes', 'after', p_filing - 'notes'));
  return v_id;
end
$$;
comment on function public.save_filing is 'For members: owners and officers.';

create function private.filings_of(p_org uuid, p_entity uuid) returns jsonb language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', f.id, 'legalEntityId', f.legal_entity_id, 'route', f.route, 'title', f.title, 'state', f.state, 'recipient', f.recipient, 'days', f.days,
    'declaredPeople', f.declared_people, 'declaredSensitivePeople', f.declared_sensitive_people,
    'expectedPeople', f.expected_people, 'changes', f.changes, 'incident', f.incident, 'notes', f.notes, 'savedAt', f.saved_at)
    order by f.saved_at desc, f.id), '[]')
  from public.filing f where f.org_id = p_org and (p_entity is null or f.legal_entity_id = p_entity)
$$;

create function public.filing_list(p_org uuid, p_entity uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return private.filings_of(p_org, p_entity);
end
$$;
comment on function public.filing_list is 'For members. p_entity null: of all legal entities.';

create function public.assessment_list(p_org uuid, p_entity uuid, p_year integer, p_limit integer) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', a.id, 'assessedAt', a.assessed_at, 'asOf', a.as_of, 'rulebook', a.rulebook, 'outcome', a.outcome, 'body', a.body) order by a.assessed_at desc, a.id), '[]')
    from (
      select * from public.assessment a where a.org_id = p_org and a.legal_entity_id = p_entity and a.year = p_year
      order by a.assessed_at desc, a.id limit least(greatest(coalesce(p_limit, 50), 1), 500)
    ) a);
end
$$;
comment on function public.assessment_list is 'For members: what was reported then.';
