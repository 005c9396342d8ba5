-- Nothing is open unless a later line opens it.
-- On Supabase the three roles exist already; an embedded or plain PostgreSQL gets them here.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'anon') then create role anon nologin; end if;
  if not exists (select from pg_catalog.pg_roles where rolname = 'authenticated') then create role authenticated nologin; end if;
  if not exists (select from pg_catalog.pg_roles where rolname = 'service_role') then create role service_role nologin; end if;
end
$$;

-- Functions that are no part of the interface live here; PostgREST does not serve this schema.
create schema private;
revoke all on schema private from public;
grant usage on schema private to authenticated;

-- What this role creates from now on is closed, also where Supabase's default privileges would open it.
alter default privileges in schema public revoke all on tables from public, anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from public, anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from public, anon, authenticated, service_role;
alter default privileges in schema private revoke all on functions from public, anon, authenticated, service_role;

-- `@supabase/lite` on its postgres driver encodes a JSON argument twice, so that an object arrives as a string that holds it.
-- No function here takes a bare string as JSON, which makes the second reading safe.
create function private.unwrapped(p_json jsonb) returns jsonb language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(p_json) = 'string' then (p_json #>> '{}')::jsonb else p_json end
$$;

-- Opens exactly what is meant to be open, and closes the rest: called at the end of every migration that adds a table or a
-- function, and by an embedded server that has granted more than it should. A table with a policy can be read by members
-- (the policy says whose rows); a function says in the first words of its comment whom it is for.
create function private.close_doors() returns void language plpgsql set search_path = '' as $$
declare
  v_table regclass;
  v_function record;
begin
  for v_table in
    select c.oid from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S') and c.relowner = current_user::regrole
  loop
    execute pg_catalog.format('revoke all on table %s from public, anon, authenticated, service_role', v_table);
    if exists (select from pg_catalog.pg_policy p where p.polrelid = v_table) then
      execute pg_catalog.format('grant select on table %s to authenticated', v_table);
    end if;
  end loop;
  for v_function in
    select p.oid::regprocedure as name, coalesce(pg_catalog.obj_description(p.oid, 'pg_proc'), '') as comment
    from pg_catalog.pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and p.proowner = current_user::regrole
  loop
    execute pg_catalog.format('revoke all on function %s from public, anon, authenticated, service_role', v_function.name);
    if v_function.comment like 'For members%' then
      execute pg_catalog.format('grant execute on function %s to authenticated', v_function.name);
    elsif v_function.comment like 'For the service%' then
      execute pg_catalog.format('grant execute on function %s to service_role', v_function.name);
    end if;
  end loop;
end
$$;
