-- p_decision: destinationOverride, and `responsible` and `notes`, which devices do not get.
create function public.decide_tool(p_org uuid, p_decision jsonb) returns integer language plpgsql security definer set search_path = '' as $$
declare
  v_match text := coalesce('tool:' || (private.unwrapped(p_decision) #>> '{match,toolId}'), 'host:' || lower(private.unwrapped(p_decision) #>> '{match,host}'));
  v_version integer;
  v_before jsonb;
begin
  p_decision := private.unwrapped(p_decision);
  perform private.require_role(p_org, 'owner', 'officer');
  if v_match is null then
    raise exception 'Name a tool or a host.' using errcode = '22023';
  end if;
  update public.organisation set overrides_version = overrides_version + 1 where org_id = p_org returning overrides_version into v_version;
  if (select count(*) from public.tool_decision d where d.org_id = p_org and d.match <> v_match) >= 5000 then
    raise exception 'There are 5,000 decisions already.' using errcode = '54000';
  end if;
  select to_jsonb(d) - 'org_id' into v_before from public.tool_decision d where d.org_id = p_org and d.match = v_match;
  insert into public.tool_decision as d (org_id, match, verdict, country, recipient, decision, reason, responsible, notes, version, decided_by)
  values (p_org, v_match, p_decision ->> 'verdict', p_decision ->> 'country', p_decision ->> 'recipient',
    coalesce(p_decision ->> 'decision', 'unreviewed'), p_decision ->> 'reason', p_decision ->> 'responsible', p_decision ->> 'notes', v_version, auth.uid())
  on conflict (org_id, match) do update set
    verdict = excluded.verdict, country = excluded.country, recipient = excluded.recipient, decision = excluded.decision, reason = excluded.reason,
    responsible = excluded.responsible, notes = excluded.notes, version = excluded.version, decided_at = now(), decided_by = excluded.decided_by;
  perform private.audit(p_org, 'tool_decided', left(v_match, 200), jsonb_build_object('version', v_version, 'before', v_before, 'after', p_decision));
  return v_version;
end
$$;
comment on function public.decide_tool is 'For members: owners and officers. Answers the new version of the overrides.';

create function public.withdraw_tool_decision(p_org uuid, p_match jsonb) returns integer language plpgsql security definer set search_path = '' as $$
declare
  v_match text := coalesce('tool:' || (private.unwrapped(p_match) ->> 'toolId'), 'host:' || lower(private.unwrapped(p_match) ->> 'host'));
  v_version integer;
  v_before jsonb;
begin
  p_match := private.unwrapped(p_match);
  perform private.require_role(p_org, 'owner', 'officer');
  delete from public.tool_decision d where d.org_id = p_org and d.match = v_match returning to_jsonb(d) - 'org_id' into v_before;
  if v_before is null then
    raise exception 'There is no such decision.' using errcode = 'P0002';
  end if;
  update public.organisation set overrides_version = overrides_version + 1 where org_id = p_org returning overrides_version into v_version;
  perform private.audit(p_org, 'tool_decision_withdrawn', left(v_match, 200), jsonb_build_object('version', v_version, 'before', v_before));
  return v_version;
end
$$;
comment on function public.withdraw_tool_decision is 'For members: owners and officers.';

create function public.tool_decision_list(p_org uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return jsonb_build_object(
    'version', (select o.overrides_version from public.organisation o where o.org_id = p_org),
    'decisions', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'match', case when d.match like 'tool:%' then jsonb_build_object('toolId', substr(d.match, 6)) else jsonb_build_object('host', substr(d.match, 6)) end,
        'verdict', d.verdict, 'country', d.country, 'recipient', d.recipient, 'decision', d.decision, 'reason', d.reason,
        'responsible', d.responsible, 'notes', d.notes, 'version', d.version, 'decidedAt', d.decided_at, 'decidedBy', m.email) order by d.match), '[]')
      from public.tool_decision d left join public.member m on m.org_id = d.org_id and m.user_id = d.decided_by where d.org_id = p_org));
end
$$;
comment on function public.tool_decision_list is 'For members.';

-- p_request: accessRequest. A device may have 20 open requests; asking again for the same host gives the open one.
create function public.request_access(p_credential_hash text, p_request jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb := public.device_of(p_credential_hash);
  v_org uuid := (v_known ->> 'organisationId')::uuid;
  v_device uuid := (v_known ->> 'deviceId')::uuid;
  v_id uuid;
begin
  p_request := private.unwrapped(p_request);
  if not (v_known ->> 'ok')::boolean then
    return v_known;
  end if;
  perform from public.device d where d.org_id = v_org and d.id = v_device for update;
  select r.id into v_id from public.access_request r
  where r.org_id = v_org and r.device_id = v_device and r.host = p_request ->> 'host' and r.answer is null;
  if v_id is not null then
    return jsonb_build_object('ok', true, 'id', v_id);
  end if;
  if (select count(*) from public.access_request r where r.org_id = v_org and r.device_id = v_device and r.answer is null) >= 20 then
    return private.refusal('too_many');
  end if;
  insert into public.access_request (org_id, device_id, tool_id, host, note)
  values (v_org, v_device, p_request ->> 'toolId', p_request ->> 'host', coalesce(p_request ->> 'note', '')) returning id into v_id;
  return jsonb_build_object('ok', true, 'id', v_id);
end
$$;
comment on function public.request_access is 'For the service: the request-access function.';

create function public.access_request_list(p_org uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', r.id, 'toolId', r.tool_id, 'host', r.host, 'note', r.note, 'requestedAt', r.requested_at, 'deviceLabel', d.label, 'department', d.department,
      'answer', r.answer, 'answeredAt', r.answered_at, 'answerNote', r.answer_note) order by r.requested_at desc, r.id), '[]')
    from (select * from public.access_request a where a.org_id = p_org order by a.requested_at desc limit 500) r
    join public.device d on d.org_id = r.org_id and d.id = r.device_id);
end
$$;
comment on function public.access_request_list is 'For members.';

create function public.answer_access_request(p_org uuid, p_request uuid, p_answer text, p_note text default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner', 'officer');
  update public.access_request set answer = p_answer, answer_note = p_note, answered_at = now(), answered_by = auth.uid()
  where org_id = p_org and id = p_request and answer is null;
  if not found then
    raise exception 'There is no such open request.' using errcode = 'P0002';
  end if;
  perform private.audit(p_org, 'access_request_answered', p_request::text, jsonb_build_object('answer', p_answer));
end
$$;
comment on function public.answer_access_request is 'For members: owners and officers. p_answer is granted or refused.';
