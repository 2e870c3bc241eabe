-- 0002_organization_settings: how an organization looks and what it wants, pictures people upload,
-- and the names that addresses had before.

alter table organizations add column settings text not null default '{}';

create table pictures (
  organization_id blob    not null references organizations (id),
  id              blob    not null,
  content_type    text    not null,
  bytes           blob    not null,
  created_at      integer not null,
  primary key (organization_id, id)
) strict;

-- Old links lead to whoever had the name; nobody else can take it.
create table former_usernames (
  organization_id blob    not null,
  username        text    not null,
  member_id       blob    not null,
  created_at      integer not null,
  primary key (organization_id, username),
  constraint former_usernames_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;

create table former_slugs (
  slug            text    not null primary key,
  organization_id blob    not null references organizations (id),
  created_at      integer not null
) strict;
