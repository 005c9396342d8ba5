-- Where pg_cron and pg_net are installed (hosted Supabase offers both), the database itself calls the alert function; elsewhere the
-- server around it does. Run once by an administrator, in the SQL editor, because only they know the address and the secret:
--   select private.schedule_alerts('https://<project>/functions/v1/alert', '<OUTFLOW_SCHEDULE_SECRET>');
create function private.schedule_alerts(p_url text, p_secret text, p_every text default '* * * * *') returns text
language plpgsql set search_path = '' as $$
declare
  v_missing text;
begin
  if p_url !~ '^https?://[^\s]+/functions/v1/alert$' or length(p_secret) < 32 then
    raise exception 'Give the address of the alert function and its schedule secret.' using errcode = '22023';
  end if;
  select string_agg(w.name, ', ') into v_missing
  from unnest(array['pg_cron', 'pg_net']) w (name) where not exists (select from pg_catalog.pg_extension e where e.extname = w.name);
  if v_missing is not null then
    return format('not scheduled: %s must be installed', v_missing);
  end if;
  -- Named again, a job of cron is replaced.
  execute 'select cron.schedule($1, $2, $3)' using 'outflow-alerts', p_every, format(
    'select net.http_post(url := %L, headers := %L::jsonb, body := %L::jsonb, timeout_milliseconds := 30000)',
    p_url, jsonb_build_object('authorization', 'Bearer ' || p_secret, 'content-type', 'application/json'), '{}');
  return 'scheduled';
end
$$;

select private.close_doors();
