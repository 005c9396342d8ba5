-- The facts of a standing name the exemptions in use, whether people were made accessible from abroad, and whether what left was
-- about nobody at all: the law asks for all of them, and an outcome or a remark rests on each.
create index transfer_viewed on public.transfer (org_id, activity_id, occurred_at) where channel = 'view';

create or replace function private.standing_of(p_org uuid, p_entity uuid, p_year integer) returns jsonb language plpgsql stable set search_path = '' as $$
declare
  v_all jsonb := private.person_count(p_org, p_entity, p_year, 3, 0);
  v_sensitive jsonb := private.person_count(p_org, p_entity, p_year, 2, 0);
  v_ordinary jsonb := private.person_count(p_org, p_entity, p_year, 1, 0);
  v_entity public.legal_entity;
  v_transfers record;
  v_devices record;
  v_states record;
  v_kinds record;
begin
  select * into v_entity from public.legal_entity e where e.org_id = p_org and e.id = p_entity;
  select coalesce(sum(y.transfers), 0) as transfers, coalesce(sum(y.transfers_partial), 0) as partial,
    coalesce(sum(y.transfers_opaque), 0) as opaque, max(y.last_at) as last_at
  into v_transfers
  from public.activity a join public.activity_year y on y.org_id = a.org_id and y.activity_id = a.id and y.year = p_year
  where a.org_id = p_org and a.legal_entity_id = p_entity;
  select count(*) filter (where d.revoked_at is null) as devices,
    count(*) filter (where d.revoked_at is null and coalesce(d.last_seen_at, d.enrolled_at) < now() - interval '7 days') as silent,
    coalesce(sum(c.files_unread), 0) as files_unread, coalesce(sum(c.reports_overflowed), 0) as overflowed, coalesce(sum(c.reports_refused), 0) as refused
  into v_devices
  from public.device d left join public.coverage c on c.org_id = d.org_id and c.device_id = d.id and c.year = p_year
  where d.org_id = p_org and d.legal_entity_id = p_entity;
  select coalesce(sum(t.people), 0) as people,
    coalesce(sum(t.people) filter (where t.state & 4 <> 0 and t.state & 3 = 0), 0) as exempt,
    coalesce(sum(t.people) filter (where t.state & 8 <> 0), 0) as claimed
  into v_states
  from public.tally t where t.org_id = p_org and t.legal_entity_id = p_entity and t.year = p_year;
  -- Claims on activities in which something left, or was declared, in the year.
  select coalesce(jsonb_agg(distinct c.kind) filter (where c.state = 'confirmed'), '[]') as confirmed,
    coalesce(jsonb_agg(distinct c.kind) filter (where c.state = 'claimed'), '[]') as claimed
  into v_kinds
  from public.activity a join public.exemption_claim c on c.org_id = a.org_id and c.activity_id = a.id and c.state in ('claimed', 'confirmed')
  where a.org_id = p_org and a.legal_entity_id = p_entity and (
    exists (select from public.activity_year y where y.org_id = p_org and y.activity_id = a.id and y.year = p_year)
    or exists (select from public.declared_volume v where v.org_id = p_org and v.activity_id = a.id and v.year = p_year and v.withdrawn_at is null));
  return jsonb_build_object(
    'organisationId', p_org, 'legalEntityId', p_entity, 'year', p_year, 'computedAt', now(),
    'facts', jsonb_build_object(
      'entity', jsonb_build_object('ciio', v_entity.ciio, 'processedPersons', v_entity.processed_persons),
      'options', jsonb_build_object('mixedPolicy', v_entity.mixed_policy, 'idNumberIsSensitive', v_entity.id_number_is_sensitive),
      'importantData', v_entity.important_data,
      'counted', jsonb_build_object(
        'all', v_all, 'sensitive', v_sensitive, 'ordinary', v_ordinary, 'ordinaryOnly', private.person_count(p_org, p_entity, p_year, 1, 2)),
      'exemptPeople', v_states.exempt + (private.declared_count(p_org, p_entity, p_year, 3, 0, '{2}')).total,
      'claimedExemptPeople', v_states.claimed + (private.declared_count(p_org, p_entity, p_year, 3, 0, '{1}')).total,
      'exemptionKinds', v_kinds.confirmed, 'claimedExemptionKinds', v_kinds.claimed,
      'remoteAccess', exists (
        select from public.activity a join public.transfer t on t.org_id = a.org_id and t.activity_id = a.id
        where a.org_id = p_org and a.legal_entity_id = p_entity and t.channel = 'view'
          and t.occurred_at >= make_date(p_year, 1, 1)::timestamp at time zone 'Asia/Shanghai'
          and t.occurred_at < make_date(p_year + 1, 1, 1)::timestamp at time zone 'Asia/Shanghai'),
      -- Nothing about a person: every transfer could be read, and none had anybody in it.
      'leftWithoutPeople', v_transfers.transfers > 0 and v_transfers.partial = 0 and v_transfers.opaque = 0 and v_states.people = 0
        and (private.declared_count(p_org, p_entity, p_year, 3, 0, '{0,1,2}')).total = 0),
    'all', v_all, 'ordinary', v_ordinary, 'sensitive', v_sensitive,
    'coverage', jsonb_build_object(
      'devices', v_devices.devices, 'devicesSilent', v_devices.silent, 'transfers', v_transfers.transfers, 'transfersPartial', v_transfers.partial,
      'transfersOpaque', v_transfers.opaque, 'filesUnread', v_devices.files_unread, 'reportsOverflowed', v_devices.overflowed,
      'reportsRefused', v_devices.refused),
    'lastTransferAt', v_transfers.last_at);
end
$$;
