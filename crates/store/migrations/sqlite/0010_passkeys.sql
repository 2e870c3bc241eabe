-- 0010_passkeys: keys that members keep on their devices.

create table passkeys (
  organization_id blob    not null,
  id              blob    not null,
  member_id       blob    not null,
  credential_id   blob    not null,
  name            text    not null,
  passkey         text    not null,
  uses            integer not null default 0,
  created_at      integer not null,
  last_used_at    integer,
  primary key (organization_id, id),
  constraint passkeys_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;
create unique index passkeys_credential on passkeys (credential_id);
create index passkeys_of_member on passkeys (organization_id, member_id);
