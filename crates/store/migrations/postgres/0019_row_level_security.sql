-- 0019_row_level_security: a second wall between organizations, kept by PostgreSQL itself.
-- A transaction names its organization (set local app.organization) and finds and writes only rows
-- of that one, whatever a statement forgets to say. Without a name it finds nothing.

-- What a later migration calls for each table it adds.
create function wall_off(room regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', room);
  -- The owner of the tables too.
  execute format('alter table %s force row level security', room);
  execute format('create policy organization on %s
    using (organization_id = (select nullif(current_setting(''app.organization'', true), '''')::uuid))', room);
end $$;

select wall_off(room.oid::regclass)
  from pg_class room
  join pg_attribute key on key.attrelid = room.oid and key.attname = 'organization_id'
 where room.relkind = 'r' and room.relnamespace = current_schema()::regnamespace;

alter table organizations enable row level security;
alter table organizations force row level security;
create policy organization on organizations
  using (id = (select nullif(current_setting('app.organization', true), '')::uuid));

-- The few looks across organizations: whose a token, a link or an address is, which jobs are due,
-- what is over and may be forgotten. Such a transaction says so, and bookings are not among these.
create function let_operator(room regclass, verbs text[]) returns void language plpgsql as $$
declare
  verb text;
begin
  foreach verb in array verbs loop
    execute format('create policy operator_%s on %s for %1$s using ((select current_setting(''app.operator'', true)) = ''on'')', verb, room);
  end loop;
end $$;

select let_operator(room::regclass, verbs::text[])
  from (values
    ('organizations',    '{select}'),
    ('former_slugs',     '{select}'),
    ('members',          '{select}'),
    ('api_keys',         '{select}'),
    ('passkeys',         '{select}'),
    ('oidc_identities',  '{select}'),
    ('second_factors',   '{select}'),
    ('sessions',         '{select, delete}'),
    ('resets',           '{select, delete}'),
    ('invitations',      '{select, delete}'),
    ('idempotency_keys', '{select, delete}'),
    ('jobs',             '{select, update}'),
    ('messages',         '{select, update}')
  ) as looks (room, verbs);

-- Of the installation, not of an organization.
do $$
declare
  room text;
begin
  foreach room in array array['instance', 'attempts', 'ceremonies'] loop
    execute format('alter table %I enable row level security', room);
    execute format('alter table %I force row level security', room);
    execute format('create policy operator on %I using ((select current_setting(''app.operator'', true)) = ''on'')', room);
  end loop;
end $$;
alter table _migrations enable row level security;
create policy history on _migrations for select using (true);

-- A superuser walks through every wall, and an owner could take one down. Who serves requests
-- becomes this role, which can do neither, where the role that migrates may make roles; where it
-- may not, docs/operate/scale.md says how to.
do $$ begin
  create role kalends_app nologin;
exception when duplicate_object or unique_violation or insufficient_privilege then null;
end $$;
do $$ begin
  if exists (select from pg_roles where rolname = 'kalends_app') then
    execute format('grant usage on schema %I to kalends_app', current_schema());
    execute format('grant select, insert, update, delete on all tables in schema %I to kalends_app', current_schema());
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to kalends_app', current_schema());
    revoke insert, update, delete on _migrations from kalends_app;
  end if;
end $$;
do $$ begin
  grant kalends_app to current_user;
exception when undefined_object or insufficient_privilege then null;
end $$;
