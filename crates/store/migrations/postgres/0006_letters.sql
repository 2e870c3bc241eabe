-- 0006_letters: letters about accounts go out like those about bookings. One that carries a secret
-- says whose it is and until when; then the secret is blotted out. Invitations and resets know their
-- secrets by a hash.

alter table messages drop constraint messages_recipient;
alter table messages add constraint messages_recipient check (recipient in ('guest', 'host', 'member'));
alter table messages add column secret text;
alter table messages add column secret_until timestamptz;
alter table messages add column secret_member_id uuid;
alter table messages add column secret_role text;
alter table messages add constraint messages_secret check ((secret is null) = (secret_until is null));
create index messages_secret_until on messages (secret_until) where secret is not null;

-- Nobody's invitation (invited_by is null) is one they asked for themselves.
create table invitations (
  organization_id uuid        not null references organizations (id),
  id              uuid        not null,
  email           text        not null,
  role            text        not null constraint invitations_role check (role in ('owner', 'admin', 'host')),
  display_name    text,
  invited_by      uuid,
  token_hash      bytea       not null,
  created_at      timestamptz not null,
  sent_at         timestamptz not null,
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  revoked_at      timestamptz,
  primary key (organization_id, id),
  constraint invitations_inviter foreign key (organization_id, invited_by) references members (organization_id, id)
);
create unique index invitations_token on invitations (token_hash);
create unique index invitations_open on invitations (organization_id, email) where accepted_at is null and revoked_at is null;

create table resets (
  organization_id uuid        not null,
  token_hash      bytea       not null,
  member_id       uuid        not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  primary key (organization_id, token_hash),
  constraint resets_member foreign key (organization_id, member_id) references members (organization_id, id)
);
create unique index resets_token on resets (token_hash);
create index resets_member on resets (organization_id, member_id);
