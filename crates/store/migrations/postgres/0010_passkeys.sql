-- 0010_passkeys: keys that members keep on their devices.

create table passkeys (
  organization_id uuid        not null,
  id              uuid        not null,
  member_id       uuid        not null,
  credential_id   bytea       not null,
  name            text        not null,
  passkey         jsonb       not null,
  uses            bigint      not null default 0,
  created_at      timestamptz not null,
  last_used_at    timestamptz,
  primary key (organization_id, id),
  constraint passkeys_member foreign key (organization_id, member_id) references members (organization_id, id)
);
create unique index passkeys_credential on passkeys (credential_id);
create index passkeys_of_member on passkeys (organization_id, member_id);
