-- 0002_organization_settings: how an organization looks and what it wants, pictures people upload,
-- and the names that addresses had before.

alter table organizations add column settings jsonb not null default '{}';

create table pictures (
  organization_id uuid        not null references organizations (id),
  id              uuid        not null,
  content_type    text        not null,
  bytes           bytea       not null,
  created_at      timestamptz not null,
  primary key (organization_id, id)
);

-- Old links lead to whoever had the name; nobody else can take it.
create table former_usernames (
  organization_id uuid        not null,
  username        text        not null,
  member_id       uuid        not null,
  created_at      timestamptz not null,
  primary key (organization_id, username),
  constraint former_usernames_member foreign key (organization_id, member_id) references members (organization_id, id)
);

create table former_slugs (
  slug            text        not null primary key,
  organization_id uuid        not null references organizations (id),
  created_at      timestamptz not null
);
