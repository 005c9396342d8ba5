/**
 * What a hosted Supabase has before the first migration: the request roles, the schemas `auth` and `extensions`, open default
 * privileges in `public`, and a migrating role that is no superuser. Written from Supabase's documentation of its roles.
 */
export const MIGRATING_ROLE = "outflow_hosted";

const role = (name: string, options: string) => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${name}') then create role ${name} ${options}; end if;
  end $$;`;

export const HOSTED_ROLES = [
  role("anon", "nologin noinherit"),
  role("authenticated", "nologin noinherit"),
  role("service_role", "nologin noinherit bypassrls"),
  role(MIGRATING_ROLE, "login nosuperuser createrole createdb"),
].join("\n");

const AUTH_FUNCTIONS = `
  create schema if not exists auth;
  create function auth.uid() returns uuid language sql stable as $$
    select coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''), nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid
  $$;
  create function auth.role() returns text language sql stable as $$
    select coalesce(nullif(current_setting('request.jwt.claim.role', true), ''), nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role')
  $$;
  create function auth.jwt() returns jsonb language sql stable as $$
    select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb
  $$;
  create table auth.users (id uuid primary key, email varchar(255), email_confirmed_at timestamptz);`;

/** For PGlite, where the migrating role is the only one there is. */
export const EMBEDDED_PRELUDE = `${AUTH_FUNCTIONS}
  create schema extensions;`;

/** For a database owned by nobody in particular; run by a superuser. `database` is its name. */
export const hostedPrelude = (database: string): string => `${HOSTED_ROLES}
  ${AUTH_FUNCTIONS}
  create schema extensions;
  grant usage on schema auth, extensions to ${MIGRATING_ROLE}, anon, authenticated, service_role;
  grant select, references on auth.users to ${MIGRATING_ROLE};
  grant anon, authenticated, service_role to ${MIGRATING_ROLE};
  grant all on schema public to ${MIGRATING_ROLE};
  grant usage on schema public to anon, authenticated, service_role;
  grant create, temporary on database ${database} to ${MIGRATING_ROLE};
  alter default privileges for role ${MIGRATING_ROLE} in schema public grant all on tables to anon, authenticated, service_role;
  alter default privileges for role ${MIGRATING_ROLE} in schema public grant all on sequences to anon, authenticated, service_role;
  alter default privileges for role ${MIGRATING_ROLE} in schema public grant all on functions to anon, authenticated, service_role;`;
