-- Assess → alert → outbox.

create function public.due_standings(p_year integer) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'organisation', jsonb_build_object('id', o.org_id, 'name', o.name, 'demo', o.demo),
      'legalEntity', jsonb_build_object('id', e.id, 'name', e.name),
      'recipients', (
        select coalesce(jsonb_agg(m.email order by m.email), '[]') from public.member m
        where m.org_id = o.org_id and m.role in ('owner', 'officer') and m.user_id is not null),
      'standing', private.standing_of(o.org_id, e.id, p_year),
      'lastOutcome', (
        select a.outcome from public.assessment a where a.org_id = o.org_id and a.legal_entity_id = e.id and a.year = p_year
        order by a.assessed_at desc, a.id limit 1)) order by o.founded_at, o.org_id, e.created_at, e.id), '[]')
    from public.organisation o join public.legal_entity e on e.org_id = o.org_id);
end
$$;
comment on function public.due_standings is 'For the service: the work list of the alert function.';

-- p_alerts: [{ kind, line, stage, figures, mail: { subject, html, text } }]. An alert is raised once per (organisation, entity,
-- kind, line, stage, year), and with it one message per recipient, in the same transaction. Answers how many are new.
create function private.raise_all(p_org uuid, p_entity uuid, p_year integer, p_rulebook text, p_alerts jsonb) returns integer
language plpgsql set search_path = '' as $$
declare
  v_alert jsonb;
  v_id uuid;
  v_raised integer := 0;
begin
  if jsonb_array_length(coalesce(p_alerts, '[]')) > 100 then
    raise exception 'At most 100 alerts at once.' using errcode = '54000';
  end if;
  for v_alert in select value from jsonb_array_elements(coalesce(p_alerts, '[]')) loop
    insert into public.alert (org_id, legal_entity_id, kind, line, stage, year, rulebook, figures)
    values (p_org, p_entity, v_alert ->> 'kind', coalesce(v_alert ->> 'line', ''), coalesce(v_alert ->> 'stage', ''), p_year,
      p_rulebook, coalesce(v_alert -> 'figures', '{}'))
    on conflict (org_id, legal_entity_id, kind, line, stage, year) do nothing
    returning id into v_id;
    if found then
      v_raised := v_raised + 1;
      insert into public.outbox (org_id, id, alert_id, recipient, message_id, subject, html, body_text)
      select p_org, m.message, v_id, m.email, '<' || m.message || '@outflow.invalid>', v_alert #>> '{mail,subject}', v_alert #>> '{mail,html}', v_alert #>> '{mail,text}'
      from (
        select x.email, gen_random_uuid() as message from public.member x
        where x.org_id = p_org and x.role in ('owner', 'officer') and x.user_id is not null
      ) m
      -- No mail: a higher stage was passed at the same time, and that one is mailed.
      where jsonb_typeof(v_alert -> 'mail') = 'object';
    end if;
  end loop;
  return v_raised;
end
$$;

-- p_assessment: assessmentRecord and whatever else explains it. History keeps a row only where something is different from the last.
create function public.record_assessment(p_org uuid, p_entity uuid, p_year integer, p_assessment jsonb, p_alerts jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  p_assessment := private.unwrapped(p_assessment);
  p_alerts := private.unwrapped(p_alerts);
  if not exists (
    select from (
      select a.body from public.assessment a
      where a.org_id = p_org and a.legal_entity_id = p_entity and a.year = p_year order by a.assessed_at desc, a.id limit 1
    ) last
    where last.body = p_assessment
  ) then
    insert into public.assessment (org_id, legal_entity_id, year, as_of, rulebook, outcome, body)
    values (p_org, p_entity, p_year, (p_assessment ->> 'asOf')::date, p_assessment ->> 'rulebook', p_assessment ->> 'outcome', p_assessment);
  end if;
  return jsonb_build_object('raised', private.raise_all(p_org, p_entity, p_year, p_assessment ->> 'rulebook', p_alerts));
end
$$;
comment on function public.record_assessment is 'For the service: the alert function.';

create function public.claim_outbox(p_limit integer, p_lease_seconds integer) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  v_claimed jsonb;
begin
  with due as (
    select o.org_id, o.id from public.outbox o
    where o.sent_at is null and o.due_at <= now() and (o.leased_until is null or o.leased_until <= now())
    order by o.due_at, o.id limit least(greatest(coalesce(p_limit, 10), 1), 500)
    for update skip locked
  ), leased as (
    update public.outbox o set
      leased_until = now() + make_interval(secs => least(greatest(coalesce(p_lease_seconds, 60), 1), 3600)), attempts = o.attempts + 1
    from due where o.org_id = due.org_id and o.id = due.id
    returning o.*
  )
  select jsonb_agg(jsonb_build_object(
    'organisationId', l.org_id, 'id', l.id, 'messageId', l.message_id, 'recipient', l.recipient, 'subject', l.subject,
    'html', l.html, 'text', l.body_text, 'attempts', l.attempts) order by l.created_at, l.id) into v_claimed
  from leased l;
  return coalesce(v_claimed, '[]');
end
$$;
comment on function public.claim_outbox is 'For the service: messages leased to the caller.';

create function public.outbox_sent(p_org uuid, p_id uuid, p_message_id text) returns void language sql security definer set search_path = '' as $$
  update public.outbox set sent_at = coalesce(sent_at, now()), accepted_as = left(p_message_id, 400), leased_until = null where org_id = p_org and id = p_id
$$;
comment on function public.outbox_sent is 'For the service: the mail server has accepted it.';

-- Tried again after 1, 2, 4 … minutes, at most every six hours, until it is accepted.
create function public.outbox_failed(p_org uuid, p_id uuid, p_reason_code text) returns void language sql security definer set search_path = '' as $$
  update public.outbox set leased_until = null, last_reason = left(p_reason_code, 64),
    due_at = now() + least(interval '6 hours', interval '1 minute' * power(2, least(attempts, 12) - 1))
  where org_id = p_org and id = p_id and sent_at is null
$$;
comment on function public.outbox_failed is 'For the service: tried again later.';

select private.close_doors();
