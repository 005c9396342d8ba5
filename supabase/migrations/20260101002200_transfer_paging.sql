-- Pages of transfers that hold at one instant too: a file in many parts is many reports of one moment, more than a page of them.
drop function public.transfer_list(uuid, uuid, jsonb, timestamptz, integer);

-- p_before and p_before_id: instant and id of the last transfer of the page before; without an id, everything of that instant is passed over.
-- p_filter: { toolId?, host?, activityId?, channel?, read?, sensitive?: boolean, from?: day, to?: day }; days are Beijing days, both ends belong to it.
create function public.transfer_list(p_org uuid, p_entity uuid, p_filter jsonb, p_before timestamptz, p_limit integer, p_before_id uuid default null)
returns jsonb language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
begin
  p_filter := private.unwrapped(p_filter);
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', t.id, 'transferId', t.transfer_id, 'occurredAt', t.occurred_at, 'receivedAt', t.received_at, 'channel', t.channel, 'toolId', t.tool_id,
      'host', t.host, 'pathTemplate', t.path_template, 'country', t.country, 'basis', t.basis, 'format', t.format, 'bytes', t.bytes, 'read', t.read,
      'reason', t.reason, 'people', t.people, 'newPeople', t.new_people, 'sensitivePeople', t.sensitive_people, 'kinds', t.kinds,
      'sensitiveKinds', t.sensitive_kinds, 'deviceLabel', coalesce(d.label, ''), 'department', nullif(a.department, '')) order by t.occurred_at desc, t.id), '[]')
    from (
      select * from public.transfer t
      where t.org_id = p_org and t.legal_entity_id = p_entity
        and (p_before is null or t.occurred_at <= p_before)
        and (p_before is null or t.occurred_at < p_before or t.id > p_before_id)
        and (p_filter ->> 'toolId' is null or t.tool_id = p_filter ->> 'toolId')
        and (p_filter ->> 'host' is null or t.host = p_filter ->> 'host')
        and (p_filter ->> 'activityId' is null or t.activity_id = (p_filter ->> 'activityId')::integer)
        and (p_filter ->> 'channel' is null or t.channel = p_filter ->> 'channel')
        and (p_filter ->> 'read' is null or t.read = p_filter ->> 'read')
        and (p_filter ->> 'sensitive' is null or (t.sensitive_people > 0) = (p_filter ->> 'sensitive')::boolean)
        and (p_filter ->> 'from' is null or t.occurred_at >= (p_filter ->> 'from')::date::timestamp at time zone 'Asia/Shanghai')
        and (p_filter ->> 'to' is null or t.occurred_at < ((p_filter ->> 'to')::date + 1)::timestamp at time zone 'Asia/Shanghai')
      order by t.occurred_at desc, t.id
      limit least(greatest(coalesce(p_limit, 50), 1), 200)
    ) t
    join public.activity a on a.org_id = t.org_id and a.id = t.activity_id
    left join public.device d on d.org_id = t.org_id and d.id = t.device_id);
end
$$;
comment on function public.transfer_list is 'For members. Newest first, at most 200.';

select private.close_doors();
