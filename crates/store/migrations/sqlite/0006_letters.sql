-- 0006_letters: letters about accounts go out like those about bookings. One that carries a secret
-- says whose it is and until when; then the secret is blotted out. Invitations and resets know their
-- secrets by a hash.

-- SQLite cannot alter a check: the table is built anew.
create table messages_new (
  organization_id blob    not null references organizations (id),
  id              blob    not null,
  booking_id      blob,
  change_id       blob    not null,
  recipient       text    not null constraint messages_recipient check (recipient in ('guest', 'host', 'member')),
  to_name         text    not null,
  to_address      text    not null,
  from_name       text    not null,
  reply_to_name   text    not null,
  reply_to        text    not null,
  subject         text    not null,
  text            text    not null,
  html            text    not null,
  calendar_method text,
  calendar        text,
  state           text    not null constraint messages_state check (state in ('waiting', 'sent', 'kept', 'failed')),
  error           text,
  created_at      integer not null,
  sent_at         integer,
  secret          text,
  secret_until    integer,
  secret_member_id blob,
  secret_role     text,
  primary key (organization_id, id),
  constraint messages_secret check ((secret is null) = (secret_until is null))
) strict;
insert into messages_new (organization_id, id, booking_id, change_id, recipient, to_name, to_address, from_name,
                          reply_to_name, reply_to, subject, text, html, calendar_method, calendar, state, error,
                          created_at, sent_at)
select organization_id, id, booking_id, change_id, recipient, to_name, to_address, from_name,
       reply_to_name, reply_to, subject, text, html, calendar_method, calendar, state, error,
       created_at, sent_at
  from messages;
drop table messages;
alter table messages_new rename to messages;
create unique index messages_change on messages (organization_id, change_id, recipient);
create index messages_recent on messages (organization_id, created_at);
create index messages_booking on messages (organization_id, booking_id);
create index messages_secret_until on messages (secret_until) where secret is not null;

-- Nobody's invitation (invited_by is null) is one they asked for themselves.
create table invitations (
  organization_id blob    not null references organizations (id),
  id              blob    not null,
  email           text    not null,
  role            text    not null constraint invitations_role check (role in ('owner', 'admin', 'host')),
  display_name    text,
  invited_by      blob,
  token_hash      blob    not null,
  created_at      integer not null,
  sent_at         integer not null,
  expires_at      integer not null,
  accepted_at     integer,
  revoked_at      integer,
  primary key (organization_id, id),
  constraint invitations_inviter foreign key (organization_id, invited_by) references members (organization_id, id)
) strict;
create unique index invitations_token on invitations (token_hash);
create unique index invitations_open on invitations (organization_id, email) where accepted_at is null and revoked_at is null;

create table resets (
  organization_id blob    not null,
  token_hash      blob    not null,
  member_id       blob    not null,
  created_at      integer not null,
  expires_at      integer not null,
  primary key (organization_id, token_hash),
  constraint resets_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;
create unique index resets_token on resets (token_hash);
create index resets_member on resets (organization_id, member_id);
