-- 0019_row_level_security: a second wall between organizations, kept by PostgreSQL itself.
-- A transaction names its organization (set local app.organization) and finds and writes only rows
-- of that one, whatever a statement forgets to say. Without a name it finds nothing.

-- A superuser walks through every wall, and an owner could take one down. Who serves requests
-- becomes a role of this database, kalends_app for one that is named kalends, which can do neither,
-- where the role that migrates may make roles; where it may not, docs/operate/scale.md says how to.
create function app_role() returns text language sql stable as $$
  select rolname::text from pg_roles where rolname = current_database() || '_app'
$$;
do $$ begin
  execute format('create role %I nologin', current_database() || '_app');
exception when duplicate_object or unique_violation or insufficient_privilege then null;
end $$;
do $$ begin
  execute format('grant %I to %I', current_database() || '_app', current_user);
exception when undefined_object or insufficient_privilege then null;
end $$;

-- A later migration calls these for each table it adds: to let requests at its rows, to keep the
-- organizations in it apart, and to let an operator's transaction look across them.
create function serve(room regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', room);
  -- The owner of the tables too.
  execute format('alter table %s force row level security', room);
  if app_role() is not null then
    execute format('grant select, insert, update, delete on %s to %I', room, app_role());
  end if;
end $$;

create function wall_off(room regclass, key text default 'organization_id') returns void language plpgsql as $$
begin
  perform serve(room);
  execute format('create policy organization on %s
    using (%I = (select nullif(current_setting(''app.organization'', true), '''')::uuid))', room, key);
end $$;

create function open_to_operator(room regclass, variadic verbs text[]) returns void language plpgsql as $$
declare
  verb text;
begin
  foreach verb in array verbs loop
    execute format('create policy operator_%1$s on %2$s for %1$s
      using ((select current_setting(''app.operator'', true)) = ''on'')', verb, room);
  end loop;
end $$;

select wall_off(room.oid::regclass)
  from pg_class room
  join pg_attribute key on key.attrelid = room.oid and key.attname = 'organization_id'
 where room.relkind = 'r' and room.relnamespace = current_schema()::regnamespace;
select wall_off('organizations', 'id');

-- Whose a token, a link or an address is; which jobs are due; what is over and may be forgotten.
-- Bookings are not among these.
select open_to_operator('organizations', 'select');
select open_to_operator('former_slugs', 'select');
select open_to_operator('members', 'select');
select open_to_operator('api_keys', 'select');
select open_to_operator('passkeys', 'select');
select open_to_operator('oidc_identities', 'select');
select open_to_operator('second_factors', 'select');
select open_to_operator('sessions', 'select', 'delete');
select open_to_operator('resets', 'select', 'delete');
select open_to_operator('email_changes', 'select', 'delete');
select open_to_operator('invitations', 'select', 'delete');
select open_to_operator('idempotency_keys', 'select', 'delete');
select open_to_operator('jobs', 'select', 'update');
select open_to_operator('messages', 'select', 'update');

-- Of the installation, not of an organization.
select serve('instance'), open_to_operator('instance', 'all');
select serve('attempts'), open_to_operator('attempts', 'all');
select serve('ceremonies'), open_to_operator('ceremonies', 'all');

-- Anybody may see what was applied; only the owner, whom nothing binds here, adds to it.
alter table _migrations enable row level security;
create policy history on _migrations for select using (true);
do $$ begin
  if app_role() is not null then
    execute format('grant select on _migrations to %I', app_role());
    execute format('grant usage on schema %I to %I', current_schema(), app_role());
  end if;
end $$;
