-- 0007_ways_in: a second step after the password.

create table second_factors (
  organization_id blob    not null,
  member_id       blob    not null,
  secret          blob    not null,
  confirmed_at    integer,
  last_step       integer not null default 0,
  created_at      integer not null,
  primary key (organization_id, member_id),
  constraint second_factors_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;

create table recovery_codes (
  organization_id blob    not null,
  member_id       blob    not null,
  code_hash       blob    not null,
  used_at         integer,
  primary key (organization_id, member_id, code_hash),
  constraint recovery_codes_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;

-- What the server remembers between two requests of somebody who is proving who they are.
create table ceremonies (
  token_hash blob    not null primary key,
  kind       text    not null,
  state      text    not null,
  tries      integer not null default 0,
  expires_at integer not null
) strict;
create index ceremonies_expiry on ceremonies (expires_at);
