-- Exemptions and corrections of fact with four eyes, and activities that change hands. Counts follow at once; what was reported stays
-- in `assessment`.

-- What a claim takes out of the count once it is confirmed: 2 as an exemption, 3 as no export at all, null nobody (relief for important
-- data says nothing about people).
create function private.standing_by(p_kind text) returns smallint language sql immutable set search_path = '' as $$
  select case p_kind when 'NOT_AN_EXPORT' then 3 when 'SECTOR_IMPORTANT_DATA_RELIEF' then null else 2 end::smallint
$$;

-- Changes what an activity is worth, and counts the entities concerned again.
create function private.reassess_activity(p_org uuid, p_activity integer, p_entity uuid default null) returns void
language plpgsql set search_path = '' as $$
declare
  v_before public.activity;
  v_standing smallint;
begin
  select * into v_before from public.activity a where a.org_id = p_org and a.id = p_activity;
  -- What never left is no export, whatever exemption was confirmed for it.
  select coalesce(max(private.standing_by(c.kind)) filter (where c.state = 'confirmed'), max(1) filter (where c.state = 'claimed'), 0) into v_standing
  from public.exemption_claim c where c.org_id = p_org and c.activity_id = p_activity and private.standing_by(c.kind) is not null;
  update public.activity a set standing = v_standing, legal_entity_id = coalesce(p_entity, a.legal_entity_id)
  where a.org_id = p_org and a.id = p_activity and (a.standing, a.legal_entity_id) is distinct from (v_standing, coalesce(p_entity, a.legal_entity_id));
  if p_entity <> v_before.legal_entity_id then
    perform private.number_doubts(p_org, v_before.legal_entity_id);
    perform private.number_doubts(p_org, p_entity);
    perform private.rebuild_tally(p_org, v_before.legal_entity_id);
    perform private.rebuild_tally(p_org, p_entity);
  elsif private.number_doubts(p_org, v_before.legal_entity_id) or v_standing <> v_before.standing then
    perform private.rebuild_tally(p_org, v_before.legal_entity_id, false);
  end if;
end
$$;

create function private.require_activity(p_org uuid, p_activity integer) returns void language plpgsql stable set search_path = '' as $$
begin
  if not exists (select from public.activity a where a.org_id = p_org and a.id = p_activity) then
    raise exception 'This organisation has no such activity.' using errcode = 'P0002';
  end if;
end
$$;

-- What has to be established before a claim of this kind may be confirmed (shared/assess/rulebook/exemptions.ts; a test compares the two).
create function private.exemption_facts(p_kind text) returns text[] language sql immutable set search_path = '' as $$
  select case p_kind
    when 'ART3_NO_PI_BUSINESS_DATA' then array['no_personal_information', 'no_important_data']
    when 'ART4_FOREIGN_ORIGIN_TRANSIT' then array['collected_abroad', 'nothing_domestic_mixed_in']
    when 'ART5_1_CONTRACT_NECESSITY' then array['individual_is_party', 'necessity', 'minimum_items', 'no_important_data']
    when 'ART5_2_HR_MANAGEMENT' then array['labour_rules', 'collective_contract', 'necessity', 'subjects_are_employees', 'no_important_data']
    when 'ART5_3_EMERGENCY' then array['emergency', 'necessity']
    when 'ART6_FTZ_OUTSIDE_NEGATIVE_LIST' then array['entity_in_zone', 'list_edition', 'outside_list']
    when 'NDSR35_6_STATUTORY_DUTY' then array['legal_provision', 'necessity']
    when 'TREATY_BASIS' then array['treaty']
    when 'SECTOR_IMPORTANT_DATA_RELIEF' then array['sector', 'listed_case', 'reported_to_ministry']
    when 'NOT_AN_EXPORT' then array['recipient_in_mainland', 'no_access_from_abroad']
  end
$$;

create function public.claim_exemption(p_org uuid, p_activity integer, p_kind text, p_facts jsonb, p_evidence text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  v_claim uuid;
begin
  p_facts := private.unwrapped(p_facts);
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.lock_ledger(p_org);
  perform private.require_activity(p_org, p_activity);
  insert into public.exemption_claim (org_id, activity_id, kind, facts, evidence, claimed_by)
  values (p_org, p_activity, p_kind, coalesce(p_facts, '{}'), p_evidence, auth.uid()) returning id into v_claim;
  perform private.reassess_activity(p_org, p_activity);
  perform private.audit(p_org, 'exemption_claimed', v_claim::text, jsonb_build_object('activity', p_activity, 'kind', p_kind));
  return v_claim;
end
$$;
comment on function public.claim_exemption is 'For members: owners and officers.';

-- p_decision: confirmed or rejected; by another person than the one who claimed it. Confirmed only where every fact is established:
-- one that is unknown, not said or denied takes nobody out of the count.
create function public.decide_exemption(p_org uuid, p_claim uuid, p_decision text, p_note text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_claim public.exemption_claim;
  v_open text;
begin
  perform private.require_role(p_org, 'owner', 'officer');
  if p_decision is null or p_decision not in ('confirmed', 'rejected') then
    raise exception 'Confirm it or reject it.' using errcode = '22023';
  end if;
  perform private.lock_ledger(p_org);
  select * into v_claim from public.exemption_claim c where c.org_id = p_org and c.id = p_claim for update;
  if v_claim.state is distinct from 'claimed' then
    raise exception 'There is no such open claim.' using errcode = 'P0002';
  end if;
  if v_claim.claimed_by = auth.uid() then
    raise exception 'Somebody else has to decide: you claimed it yourself.' using errcode = '42501';
  end if;
  if v_claim.answered_by = auth.uid() then
    raise exception 'Somebody else has to decide: you answered a fact of it yourself.' using errcode = '42501';
  end if;
  if p_decision = 'confirmed' then
    select string_agg(f.name, ', ') into v_open
    from unnest(private.exemption_facts(v_claim.kind)) f (name) where private.facts_of(v_claim) -> f.name is distinct from 'true';
    if v_open is not null then
      raise exception 'It cannot be confirmed while this is not established: %.', v_open using errcode = '22023';
    end if;
  end if;
  update public.exemption_claim c set state = p_decision, decided_by = auth.uid(), decided_at = now(), decision_note = p_note
  where c.org_id = p_org and c.id = p_claim;
  perform private.reassess_activity(p_org, v_claim.activity_id);
  perform private.audit(p_org, 'exemption_' || p_decision, p_claim::text, jsonb_build_object('activity', v_claim.activity_id, 'kind', v_claim.kind));
end
$$;
comment on function public.decide_exemption is 'For members: owners and officers, and never on a claim of their own.';

create function public.withdraw_exemption(p_org uuid, p_claim uuid, p_note text) returns void language plpgsql security definer set search_path = '' as $$
declare
  v_claim public.exemption_claim;
begin
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.lock_ledger(p_org);
  select * into v_claim from public.exemption_claim c where c.org_id = p_org and c.id = p_claim for update;
  if v_claim.state is null or v_claim.state not in ('claimed', 'confirmed') then
    raise exception 'There is no such claim in force.' using errcode = 'P0002';
  end if;
  update public.exemption_claim c set state = 'withdrawn', withdrawn_by = auth.uid(), withdrawn_at = now(), withdrawal_note = p_note
  where c.org_id = p_org and c.id = p_claim;
  perform private.reassess_activity(p_org, v_claim.activity_id);
  perform private.audit(p_org, 'exemption_withdrawn', p_claim::text, jsonb_build_object('activity', v_claim.activity_id, 'before', v_claim.state));
end
$$;
comment on function public.withdraw_exemption is 'For members: owners and officers. The people count again at once.';

create function public.exemption_list(p_org uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', c.id, 'activityId', c.activity_id, 'legalEntityId', a.legal_entity_id, 'toolId', d.tool_id, 'host', d.host, 'purpose', a.purpose,
      'department', nullif(a.department, ''), 'kind', c.kind, 'facts', c.facts, 'evidence', c.evidence, 'state', c.state,
      'claimedBy', claimant.email, 'claimedAt', c.claimed_at, 'mine', coalesce(auth.uid() in (c.claimed_by, c.answered_by), false),
      'decidedBy', judge.email, 'decidedAt', c.decided_at, 'decisionNote', c.decision_note,
      'withdrawnAt', c.withdrawn_at, 'withdrawalNote', c.withdrawal_note) order by c.claimed_at desc, c.id), '[]')
    from public.exemption_claim c
    join public.activity a on a.org_id = c.org_id and a.id = c.activity_id
    join public.destination d on d.org_id = c.org_id and d.id = a.destination_id
    left join public.member claimant on claimant.org_id = c.org_id and claimant.user_id = c.claimed_by
    left join public.member judge on judge.org_id = c.org_id and judge.user_id = c.decided_by
    where c.org_id = p_org);
end
$$;
comment on function public.exemption_list is 'For members.';

create function private.standing_name(p_standing integer) returns text language sql immutable set search_path = '' as $$
  select (array['counted', 'claimed', 'exempt', 'not_export'])[p_standing + 1]
$$;

create function public.activity_list(p_org uuid, p_entity uuid, p_year integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', a.id, 'toolId', d.tool_id, 'host', d.host, 'country', d.country, 'purpose', a.purpose, 'department', nullif(a.department, ''),
      'reportedEntityId', a.reported_entity_id, 'standing', private.standing_name(a.standing), 'people', coalesce(y.people, 0),
      'sensitivePeople', coalesce(y.sensitive_people, 0), 'transfers', coalesce(y.transfers, 0), 'firstSeen', y.first_at, 'lastSeen', y.last_at, 'kinds', private.kinds_of(coalesce(y.kinds, 0)))
      order by coalesce(y.people, 0) desc, a.id), '[]')
    from public.activity a
    join public.destination d on d.org_id = a.org_id and d.id = a.destination_id
    left join public.activity_year y on y.org_id = a.org_id and y.activity_id = a.id and y.year = p_year
    where a.org_id = p_org and a.legal_entity_id = p_entity);
end
$$;
comment on function public.activity_list is 'For members.';

create function public.set_activity_purpose(p_org uuid, p_activity integer, p_purpose text) returns void language plpgsql security definer set search_path = '' as $$
declare
  v_before text;
begin
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.require_activity(p_org, p_activity);
  select a.purpose into v_before from public.activity a where a.org_id = p_org and a.id = p_activity for update;
  update public.activity a set purpose = btrim(p_purpose) where a.org_id = p_org and a.id = p_activity;
  perform private.audit(p_org, 'activity_reclassified', p_activity::text, jsonb_build_object('before', v_before, 'after', p_purpose));
end
$$;
comment on function public.set_activity_purpose is 'For members: owners and officers.';

create function public.move_activity(p_org uuid, p_activity integer, p_entity uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  v_before uuid;
begin
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.require_entity(p_org, p_entity);
  perform private.lock_ledger(p_org);
  perform private.require_activity(p_org, p_activity);
  select a.legal_entity_id into v_before from public.activity a where a.org_id = p_org and a.id = p_activity;
  perform private.reassess_activity(p_org, p_activity, p_entity);
  perform private.audit(p_org, 'activity_moved', p_activity::text, jsonb_build_object('before', v_before, 'after', p_entity));
end
$$;
comment on function public.move_activity is 'For members: owners and officers. The people count for the other entity at once.';

-- All activities of one tool (or host) of an entity: p_match is { toolId } or { host }.
create function public.move_tool(p_org uuid, p_match jsonb, p_from uuid, p_to uuid) returns integer language plpgsql security definer set search_path = '' as $$
declare
  v_match text := coalesce('tool:' || (private.unwrapped(p_match) ->> 'toolId'), 'host:' || (private.unwrapped(p_match) ->> 'host'));
  v_activity integer;
  v_moved integer := 0;
begin
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.lock_ledger(p_org);
  for v_activity in
    select a.id from public.activity a join public.destination d on d.org_id = a.org_id and d.id = a.destination_id
    where a.org_id = p_org and d.match = v_match and a.legal_entity_id = p_from
  loop
    perform public.move_activity(p_org, v_activity, p_to);
    v_moved := v_moved + 1;
  end loop;
  return v_moved;
end
$$;
comment on function public.move_tool is 'For members: owners and officers. Answers how many activities moved.';
