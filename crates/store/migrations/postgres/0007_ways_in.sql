-- 0007_ways_in: a second step after the password.

create table second_factors (
  organization_id uuid        not null,
  member_id       uuid        not null,
  secret          bytea       not null,
  confirmed_at    timestamptz,
  last_step       bigint      not null default 0,
  created_at      timestamptz not null,
  primary key (organization_id, member_id),
  constraint second_factors_member foreign key (organization_id, member_id) references members (organization_id, id)
);

create table recovery_codes (
  organization_id uuid        not null,
  member_id       uuid        not null,
  code_hash       bytea       not null,
  used_at         timestamptz,
  primary key (organization_id, member_id, code_hash),
  constraint recovery_codes_member foreign key (organization_id, member_id) references members (organization_id, id)
);

-- What the server remembers between two requests of somebody who is proving who they are.
create table ceremonies (
  token_hash bytea       not null primary key,
  kind       text        not null,
  state      jsonb       not null,
  tries      bigint      not null default 0,
  expires_at timestamptz not null
);
create index ceremonies_expiry on ceremonies (expires_at);
