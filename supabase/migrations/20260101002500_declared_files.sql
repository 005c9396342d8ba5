-- A declared file can be withdrawn: what it alone brought goes again, exactly, and whoever is known from elsewhere stays.
create table public.declared_file (
  org_id uuid not null,
  -- exposure.declaration
  id integer not null check (id > 0),
  transfer_id uuid not null,
  activity_id integer not null,
  year smallint not null,
  declared_for date not null,
  reports integer not null,
  -- Records of people, as they stand in the file.
  people bigint not null,
  sensitive_people bigint not null,
  declared_by uuid not null,
  declared_at timestamptz not null default now(),
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawal_note text check (length(withdrawal_note) <= 2000),
  primary key (org_id, id),
  unique (org_id, transfer_id),
  foreign key (org_id, activity_id) references public.activity (org_id, id)
);
alter table public.declared_file enable row level security;
create policy "Members read the declared files" on public.declared_file for select to authenticated using (private.is_member_of(org_id));
create index exposure_declared on public.exposure (org_id, declaration, card) where declaration > 0;
create index transfer_declared on public.transfer (org_id, transfer_id) where device_id is null;

-- The number of the file that this report is part of. A file that was withdrawn may be declared again: its first report starts it afresh.
create function private.declaration_of(p_org uuid, p_report jsonb) returns integer language plpgsql set search_path = '' as $$
declare
  v_transfer uuid := (p_report ->> 'transferId')::uuid;
  v_file public.declared_file;
begin
  select * into v_file from public.declared_file f where f.org_id = p_org and f.transfer_id = v_transfer;
  if v_file.id is null then
    return (select coalesce(max(f.id), 0) + 1 from public.declared_file f where f.org_id = p_org);
  end if;
  if v_file.withdrawn_at is not null then
    delete from public.transfer t where t.org_id = p_org and t.transfer_id = v_transfer and t.device_id is null and t.withdrawn_at is not null;
    delete from public.declared_file f where f.org_id = p_org and f.id = v_file.id;
  end if;
  return v_file.id;
end
$$;

create function private.note_declared_file(p_org uuid, p_user uuid, p_declaration integer, p_report jsonb) returns void language sql set search_path = '' as $$
  insert into public.declared_file as f (org_id, id, transfer_id, activity_id, year, declared_for, reports, people, sensitive_people, declared_by)
  select t.org_id, p_declaration, t.transfer_id, t.activity_id, extract(year from t.occurred_at at time zone 'Asia/Shanghai'),
    (t.occurred_at at time zone 'Asia/Shanghai')::date, 1, t.people, t.sensitive_people, p_user
  from public.transfer t where t.org_id = p_org and t.id = (p_report ->> 'id')::uuid
  on conflict (org_id, id) do update set reports = f.reports + 1, people = f.people + excluded.people, sensitive_people = f.sensitive_people + excluded.sensitive_people
$$;

-- Takes cards that nothing refers to any more out of the ledger, with what they linked. Answers the cards that are left and that linked
-- with one of them, or may link now; the caller has them grouped anew.
create function private.forget_cards(p_org uuid, p_cards bigint[]) returns bigint[] language plpgsql set search_path = '' as $$
declare
  v_touched uuid[];
begin
  select array_agg(distinct m.pseudonym) into v_touched
  from unnest(p_cards) g (id)
  cross join lateral (select c.members from public.card c where c.org_id = p_org and c.id = g.id offset 0) c
  cross join lateral unnest(c.members) m (pseudonym);
  delete from public.link l where l.org_id = p_org and l.pseudonym = any (v_touched) and l.card = any (p_cards);
  -- The oldest card that is left is the one an identifier was first seen on.
  with next as (
    select i.pseudonym, (
      select min(l.card) from public.link l where l.org_id = p_org and l.pseudonym = i.pseudonym
    ) as card
    from public.identifier i where i.org_id = p_org and i.pseudonym = any (v_touched) and i.card = any (p_cards)
  ), moved as (
    update public.identifier i set card = n.card from next n where i.org_id = p_org and i.pseudonym = n.pseudonym and n.card is not null
  ), unlinked as (
    delete from public.link l using next n where l.org_id = p_org and l.pseudonym = n.pseudonym and l.card = n.card
  )
  delete from public.identifier i using next n where i.org_id = p_org and i.pseudonym = n.pseudonym and n.card is null;
  -- Whether an identifier is still seen with many people is asked anew, unless it is on too many cards for any one person anyhow.
  update public.identifier i set stopped = 0
  where i.org_id = p_org and i.pseudonym = any (v_touched) and i.stopped = 1
    and (select count(*) from public.link l where l.org_id = p_org and l.pseudonym = i.pseudonym) < private.most_cards();
  delete from public.card c where c.org_id = p_org and c.id = any (p_cards);
  return array(
    select i.card from public.identifier i where i.org_id = p_org and i.pseudonym = any (v_touched) and i.stopped = 0
    union
    select l.card from public.identifier i join public.link l on l.org_id = p_org and l.pseudonym = i.pseudonym
    where i.org_id = p_org and i.pseudonym = any (v_touched) and i.stopped = 0);
end
$$;

create function public.withdraw_declared_file(p_org uuid, p_file integer, p_note text) returns void language plpgsql security definer set search_path = '' as $$
declare
  v_file public.declared_file;
  v_entity uuid;
  v_before bigint;
  v_cards bigint[];
  v_touched bigint[];
  v_group record;
begin
  perform private.require_role(p_org, 'owner', 'officer');
  perform private.lock_ledger(p_org);
  select * into v_file from public.declared_file f where f.org_id = p_org and f.id = p_file and f.withdrawn_at is null;
  if v_file.id is null then
    raise exception 'There is no such declared file in force.' using errcode = 'P0002';
  end if;
  select a.legal_entity_id into v_entity from public.activity a where a.org_id = p_org and a.id = v_file.activity_id;
  v_before := private.people_counted(p_org, v_entity, v_file.year);
  select coalesce(array_agg(distinct e.card), '{}') into v_cards from public.exposure e where e.org_id = p_org and e.declaration = p_file;
  perform private.add_to_tally(p_org, v_cards, -1);
  delete from public.exposure e where e.org_id = p_org and e.declaration = p_file;
  perform private.add_to_tally(p_org, v_cards, 1);
  v_touched := private.forget_cards(p_org, array(
    select g.id from unnest(v_cards) g (id) where not exists (select from public.exposure e where e.org_id = p_org and e.card = g.id)));
  if cardinality(v_touched) > 0 then
    v_group := private.regroup(p_org, '{}', v_touched, '{}');
    perform private.add_to_tally(p_org, v_group.cards, 1);
  end if;
  update public.transfer t set withdrawn_at = now() where t.org_id = p_org and t.transfer_id = v_file.transfer_id and t.device_id is null;
  perform private.recount_activity_year(p_org, v_file.activity_id, v_file.year);
  update public.declared_file f set withdrawn_by = auth.uid(), withdrawn_at = now(), withdrawal_note = left(p_note, 2000) where f.org_id = p_org and f.id = p_file;
  perform private.audit(p_org, 'file_withdrawn', v_file.transfer_id::text, jsonb_build_object('file', p_file, 'reports', v_file.reports, 'people', v_file.people,
    'before', v_before, 'after', private.people_counted(p_org, v_entity, v_file.year), 'reason', left(p_note, 2000)));
end
$$;
comment on function public.withdraw_declared_file is 'For members: owners and officers. Its people stop counting at once, but for those known from elsewhere.';

-- What is counted of the transfers of an activity and year (its people are kept by the tally).
create function private.recount_activity_year(p_org uuid, p_activity integer, p_year integer) returns void language plpgsql set search_path = '' as $$
begin
  update public.activity_year y set transfers = s.transfers, transfers_partial = s.partial, transfers_opaque = s.opaque,
    first_at = coalesce(s.first_at, y.first_at), last_at = coalesce(s.last_at, y.last_at),
    kinds = coalesce((select bit_or(e.kinds) from public.exposure e where e.org_id = p_org and e.activity_id = p_activity and e.year = p_year), 0)
  from (
    select count(*) filter (where not t.attempted) as transfers, count(*) filter (where t.read = 'partial' and not t.attempted) as partial,
      count(*) filter (where t.read = 'opaque' and not t.attempted) as opaque, min(t.occurred_at) as first_at, max(t.occurred_at) as last_at
    from public.transfer t
    where t.org_id = p_org and t.activity_id = p_activity and t.withdrawn_at is null
      and t.occurred_at >= make_date(p_year, 1, 1)::timestamp at time zone 'Asia/Shanghai'
      and t.occurred_at < make_date(p_year + 1, 1, 1)::timestamp at time zone 'Asia/Shanghai'
  ) s
  where y.org_id = p_org and y.activity_id = p_activity and y.year = p_year;
  -- Nothing is left of it: it was never there.
  delete from public.activity_year y
  where y.org_id = p_org and y.activity_id = p_activity and y.year = p_year and y.transfers = 0 and y.attempts = 0 and y.people = 0;
end
$$;

create function public.declared_file_list(p_org uuid, p_entity uuid, p_year integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(p_org);
  perform private.require_entity(p_org, p_entity);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', f.id, 'activityId', f.activity_id, 'toolId', d.tool_id, 'host', d.host, 'on', f.declared_for, 'people', f.people,
      'sensitivePeople', f.sensitive_people, 'reports', f.reports, 'declaredBy', m.email, 'declaredAt', f.declared_at, 'withdrawnAt', f.withdrawn_at,
      'withdrawalNote', f.withdrawal_note) order by f.declared_at desc, f.id desc), '[]')
    from public.declared_file f
    join public.activity a on a.org_id = f.org_id and a.id = f.activity_id
    join public.destination d on d.org_id = f.org_id and d.id = a.destination_id
    left join public.member m on m.org_id = f.org_id and m.user_id = f.declared_by
    where f.org_id = p_org and a.legal_entity_id = p_entity and f.year = p_year);
end
$$;
comment on function public.declared_file_list is 'For members.';

select private.close_doors();
