-- Merges explain themselves and can be undone.

create function private.report_of_card(p_org uuid, p_card bigint) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object('reportId', t.id, 'occurredAt', t.occurred_at, 'toolId', t.tool_id, 'host', t.host)
  from public.transfer t where t.org_id = p_org and t.first_card <= p_card and t.last_card >= p_card
  order by t.first_card desc limit 1
$$;

-- Newest first: which identifier (its kind, never itself) was found again, in which two reports, and whether it still links.
create function public.merge_list(p_org uuid, p_before bigint, p_limit integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', l.id, 'mergedAt', l.linked_at, 'kind', i.kind, 'state', (array['links', 'shared', 'undone'])[i.stopped + 1],
      'first', private.report_of_card(p_org, i.card), 'again', private.report_of_card(p_org, l.card)) order by l.id desc), '[]')
    from (
      select * from public.link l where l.org_id = p_org and (p_before is null or l.id < p_before)
      order by l.id desc limit least(greatest(coalesce(p_limit, 50), 1), 200)
    ) l
    join public.identifier i on i.org_id = l.org_id and i.pseudonym = l.pseudonym);
end
$$;
comment on function public.merge_list is 'For members.';

-- Lets an identifier link, or stops it, and counts the people concerned again.
create function private.set_linking(p_org uuid, p_merge bigint, p_stopped integer, p_reason text) returns jsonb language plpgsql set search_path = '' as $$
declare
  v_pseudonym uuid;
  v_identifier public.identifier;
  v_cards bigint[];
  v_group record;
begin
  perform private.lock_ledger(p_org);
  select l.pseudonym into v_pseudonym from public.link l where l.org_id = p_org and l.id = p_merge;
  select * into v_identifier from public.identifier i where i.org_id = p_org and i.pseudonym = v_pseudonym;
  if v_identifier.stopped is distinct from (case p_stopped when 2 then 0 else 2 end) then
    raise exception 'There is no such merge to %.', case p_stopped when 2 then 'undo' else 'restore' end using errcode = 'P0002';
  end if;
  v_cards := array(select v_identifier.card union select l.card from public.link l where l.org_id = p_org and l.pseudonym = v_pseudonym);
  update public.identifier i set stopped = p_stopped where i.org_id = p_org and i.pseudonym = v_pseudonym;
  v_group := private.regroup(p_org, '{}', v_cards, '{}');
  perform private.add_to_tally(p_org, v_group.cards, 1);
  perform private.audit(p_org, case p_stopped when 2 then 'merge_undone' else 'merge_restored' end, p_merge::text,
    jsonb_build_object('kind', v_identifier.kind, 'before', v_group.people_before, 'after', v_group.people_after, 'reason', p_reason));
  return jsonb_build_object('before', v_group.people_before, 'after', v_group.people_after);
end
$$;

create function public.undo_merge(p_org uuid, p_merge bigint, p_reason text) returns jsonb language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner', 'officer');
  return private.set_linking(p_org, p_merge, 2, left(p_reason, 2000));
end
$$;
comment on function public.undo_merge is 'For members: owners and officers. Answers how many individuals there were before and are now.';

create function public.restore_merge(p_org uuid, p_merge bigint, p_reason text) returns jsonb language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_role(p_org, 'owner', 'officer');
  return private.set_linking(p_org, p_merge, 0, left(p_reason, 2000));
end
$$;
comment on function public.restore_merge is 'For members: owners and officers.';
