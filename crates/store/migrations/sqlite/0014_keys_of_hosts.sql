-- 0014_keys_of_hosts: a key of role host is made for a member. Those made before see nothing.

create table keys (
  organization_id blob    not null references organizations (id),
  id              blob    not null,
  name            text    not null,
  role            text    not null constraint api_keys_role check (role in ('owner', 'admin', 'host')),
  token_hash      blob    not null,
  created_at      integer not null,
  revoked_at      integer,
  member_id       blob,
  primary key (organization_id, id),
  constraint api_keys_member foreign key (organization_id, member_id) references members (organization_id, id),
  constraint api_keys_bound check (role = 'host' or member_id is null)
) strict;
insert into keys
select organization_id, id, name, role, token_hash, created_at, revoked_at, null from api_keys;
drop table api_keys;
alter table keys rename to api_keys;
create unique index api_keys_token on api_keys (token_hash);
