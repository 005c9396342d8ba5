-- Enrolment, check-in and the organisation's decisions on tools.

create function public.create_enrolment_token(p_org uuid, p_entity uuid, p_department text, p_expires_at timestamptz, p_uses integer)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  v_token text := 'oet_' || private.random_secret();
  v_id uuid;
begin
  perform private.require_role(p_org, 'owner');
  perform private.require_entity(p_org, p_entity);
  insert into public.enrolment_token (org_id, token_hash, legal_entity_id, department, created_by, expires_at, uses_allowed, uses_left)
  values (p_org, sha256(convert_to(v_token, 'UTF8')), p_entity, nullif(btrim(p_department), ''), auth.uid(), p_expires_at, p_uses, p_uses)
  returning id into v_id;
  perform private.audit(p_org, 'enrolment_token_created', v_id::text, jsonb_build_object('legalEntity', p_entity, 'uses', p_uses, 'expiresAt', p_expires_at));
  return jsonb_build_object('id', v_id, 'token', v_token);
end
$$;
comment on function public.create_enrolment_token is 'For members: owners only. The token is shown this once.';

create function public.revoke_enrolment_token(p_org uuid, p_token uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner');
  update public.enrolment_token set revoked_at = now() where org_id = p_org and id = p_token and revoked_at is null;
  if found then
    perform private.audit(p_org, 'enrolment_token_revoked', p_token::text, '{}');
  end if;
end
$$;
comment on function public.revoke_enrolment_token is 'For members: owners only.';

create function public.enrolment_token_list(p_org uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner', 'officer');
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', t.id, 'legalEntityId', t.legal_entity_id, 'department', t.department, 'createdAt', t.created_at, 'expiresAt', t.expires_at,
      'usesAllowed', t.uses_allowed, 'usesLeft', t.uses_left, 'revokedAt', t.revoked_at) order by t.created_at desc, t.id), '[]')
    from public.enrolment_token t where t.org_id = p_org);
end
$$;
comment on function public.enrolment_token_list is 'For members: owners and officers.';

create function public.device_list(p_org uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', d.id, 'label', d.label, 'browser', d.browser, 'platform', d.platform, 'extensionVersion', d.extension_version,
      'legalEntityId', d.legal_entity_id, 'department', d.department, 'enrolledAt', d.enrolled_at, 'lastSeenAt', d.last_seen_at,
      'revokedAt', d.revoked_at, 'transfers', d.transfers) order by d.enrolled_at desc, d.id), '[]')
    from public.device d where d.org_id = p_org);
end
$$;
comment on function public.device_list is 'For members.';

create function public.revoke_device(p_org uuid, p_device uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner', 'officer');
  update public.device set revoked_at = now() where org_id = p_org and id = p_device and revoked_at is null;
  if found then
    perform private.audit(p_org, 'device_revoked', p_device::text, '{}');
  end if;
end
$$;
comment on function public.revoke_device is 'For members: owners and officers.';

create function private.refusal(p_code text, p_field text default null) returns jsonb language sql immutable set search_path = '' as $$
  select jsonb_build_object('ok', false, 'code', p_code, 'field', p_field)
$$;

create function private.hash_from_hex(p_hex text) returns bytea language sql immutable set search_path = '' as $$
  select case when p_hex ~ '^[0-9a-fA-F]{64}$' then decode(p_hex, 'hex') end
$$;

create function private.enrolled(p_device public.device) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'ok', true, 'deviceId', p_device.id, 'organisationKey', s.organisation_key,
    'organisation', jsonb_build_object('id', o.org_id, 'name', o.name),
    'legalEntity', jsonb_build_object('id', e.id, 'name', e.name),
    'department', p_device.department)
  from public.organisation o
  join public.organisation_secret s on s.org_id = o.org_id
  join public.legal_entity e on e.org_id = o.org_id and e.id = p_device.legal_entity_id
  where o.org_id = p_device.org_id
$$;

-- p_device: { installation, label, browser, platform, extensionVersion }. A lost answer is asked for again with the same
-- installation: the same device comes back with the newest credential, and no use is spent.
create function public.enrol_device(p_token_hash text, p_credential_hash text, p_installation uuid, p_device jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_token public.enrolment_token;
  v_device public.device;
  v_credential bytea := private.hash_from_hex(p_credential_hash);
begin
  p_device := private.unwrapped(p_device);
  if v_credential is null then
    return private.refusal('malformed', 'credential');
  end if;
  select * into v_token from public.enrolment_token t where t.token_hash = private.hash_from_hex(p_token_hash) for update;
  if v_token.id is null or v_token.revoked_at is not null then
    return private.refusal('unknown_token');
  end if;
  if v_token.expires_at <= now() then
    return private.refusal('token_expired');
  end if;
  select * into v_device from public.device d
  where d.org_id = v_token.org_id and d.token_id = v_token.id and d.installation = p_installation for update;
  if v_device.id is not null then
    if v_device.revoked_at is not null then
      return private.refusal('device_revoked');
    end if;
    update public.device d set credential_hash = v_credential where d.org_id = v_device.org_id and d.id = v_device.id;
    return private.enrolled(v_device);
  end if;
  if v_token.uses_left = 0 then
    return private.refusal('token_used_up');
  end if;
  update public.enrolment_token t set uses_left = t.uses_left - 1 where t.org_id = v_token.org_id and t.id = v_token.id;
  insert into public.device (org_id, token_id, legal_entity_id, department, installation, credential_hash, label, browser, platform, extension_version)
  values (v_token.org_id, v_token.id, v_token.legal_entity_id, coalesce(nullif(left(p_device ->> 'department', 80), ''), v_token.department), p_installation, v_credential,
    left(coalesce(p_device ->> 'label', ''), 80), left(coalesce(p_device ->> 'browser', ''), 40),
    left(coalesce(p_device ->> 'platform', ''), 40), left(coalesce(p_device ->> 'extensionVersion', ''), 20))
  returning * into v_device;
  perform private.audit(v_token.org_id, 'device_enrolled', v_device.id::text, jsonb_build_object('token', v_token.id));
  return private.enrolled(v_device);
end
$$;
comment on function public.enrol_device is 'For the service: the enrol function.';

create function public.device_of(p_credential_hash text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  v_device public.device;
begin
  select * into v_device from public.device d where d.credential_hash = private.hash_from_hex(p_credential_hash);
  if v_device.id is null then
    return private.refusal('unknown_device');
  end if;
  if v_device.revoked_at is not null then
    return private.refusal('device_revoked');
  end if;
  return jsonb_build_object('ok', true, 'deviceId', v_device.id, 'organisationId', v_device.org_id, 'legalEntityId', v_device.legal_entity_id);
end
$$;
comment on function public.device_of is 'For the service: who is behind a credential.';

create function private.overrides_of(p_org uuid) returns jsonb language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'match', case when d.match like 'tool:%' then jsonb_build_object('toolId', substr(d.match, 6)) else jsonb_build_object('host', substr(d.match, 6)) end,
    'verdict', d.verdict, 'country', d.country, 'recipient', d.recipient, 'decision', d.decision, 'reason', d.reason) order by d.match), '[]')
  from public.tool_decision d where d.org_id = p_org
$$;

-- p_checkin: checkinRequest. Answers CheckinReply plus ok.
create function public.checkin_device(p_credential_hash text, p_checkin jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb := public.device_of(p_credential_hash);
  v_org uuid := (v_known ->> 'organisationId')::uuid;
  v_device uuid := (v_known ->> 'deviceId')::uuid;
  v_seen jsonb := private.unwrapped(p_checkin) -> 'coverage';
  v_version integer;
  v_year integer := extract(year from now() at time zone 'Asia/Shanghai');
begin
  p_checkin := private.unwrapped(p_checkin);
  if not (v_known ->> 'ok')::boolean then
    return v_known;
  end if;
  update public.device d set last_seen_at = now(), extension_version = left(coalesce(p_checkin ->> 'extensionVersion', d.extension_version), 20)
  where d.org_id = v_org and d.id = v_device;
  insert into public.coverage as c (org_id, device_id, year, requests_examined, bodies_partial, bodies_opaque, files_unread, reports_overflowed, reports_refused, storage_losses)
  values (v_org, v_device, v_year,
    coalesce((v_seen ->> 'requestsExamined')::bigint, 0), coalesce((v_seen ->> 'bodiesPartial')::bigint, 0),
    coalesce((v_seen ->> 'bodiesOpaque')::bigint, 0), coalesce((v_seen ->> 'filesUnread')::bigint, 0),
    coalesce((v_seen ->> 'reportsOverflowed')::bigint, 0), coalesce((v_seen ->> 'reportsRefused')::bigint, 0),
    coalesce((v_seen ->> 'storageLosses')::bigint, 0))
  on conflict (org_id, device_id, year) do update set
    requests_examined = c.requests_examined + excluded.requests_examined, bodies_partial = c.bodies_partial + excluded.bodies_partial,
    bodies_opaque = c.bodies_opaque + excluded.bodies_opaque, files_unread = c.files_unread + excluded.files_unread,
    reports_overflowed = c.reports_overflowed + excluded.reports_overflowed, reports_refused = c.reports_refused + excluded.reports_refused,
    storage_losses = c.storage_losses + excluded.storage_losses;
  select o.overrides_version into v_version from public.organisation o where o.org_id = v_org;
  return jsonb_build_object(
    'ok', true,
    'overridesVersion', v_version,
    'overrides', case when v_version > coalesce((p_checkin ->> 'overridesVersion')::integer, 0) then private.overrides_of(v_org) end,
    'switches', jsonb_build_object('idNumberIsSensitive', (
      select e.id_number_is_sensitive from public.legal_entity e where e.org_id = v_org and e.id = (v_known ->> 'legalEntityId')::uuid)));
end
$$;
comment on function public.checkin_device is 'For the service: the checkin function.';
