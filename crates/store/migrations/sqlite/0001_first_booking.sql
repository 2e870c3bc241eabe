-- 0001_first_booking: everything a first booking touches.
-- Instants are Unix microseconds, ids 16-byte blobs, dates and JSON text.
-- Every table of an organization is keyed by the organization first.

create table instance (
  name  text not null primary key,
  value blob not null
) strict;

create table organizations (
  id         blob    not null primary key,
  slug       text    not null,
  name       text    not null,
  created_at integer not null,
  updated_at integer not null
) strict;
create unique index organizations_slug on organizations (slug);

create table members (
  organization_id blob    not null references organizations (id),
  id              blob    not null,
  username        text    not null,
  display_name    text    not null,
  email           text    not null,
  role            text    not null constraint members_role check (role in ('owner', 'admin', 'host')),
  timezone        text    not null,
  bio             text    not null default '',
  avatar_url      text,
  is_active       integer not null default 1,
  password_hash   text,
  settings        text    not null,
  created_at      integer not null,
  updated_at      integer not null,
  primary key (organization_id, id)
) strict;
create unique index members_username on members (organization_id, username);
create unique index members_email on members (organization_id, email);
create index members_sign_in on members (email);

create table sessions (
  organization_id blob    not null,
  token_hash      blob    not null,
  member_id       blob    not null,
  created_at      integer not null,
  expires_at      integer not null,
  primary key (organization_id, token_hash),
  constraint sessions_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;
create index sessions_token on sessions (token_hash);

create table api_keys (
  organization_id blob    not null references organizations (id),
  id              blob    not null,
  name            text    not null,
  role            text    not null constraint api_keys_role check (role in ('owner', 'admin', 'host')),
  token_hash      blob    not null,
  created_at      integer not null,
  revoked_at      integer,
  primary key (organization_id, id)
) strict;
create unique index api_keys_token on api_keys (token_hash);

create table schedules (
  organization_id blob    not null,
  id              blob    not null,
  member_id       blob    not null,
  name            text    not null,
  is_default      integer not null,
  hours           text    not null,
  version         integer not null default 0,
  created_at      integer not null,
  updated_at      integer not null,
  primary key (organization_id, id),
  constraint schedules_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;
create unique index schedules_default on schedules (organization_id, member_id) where is_default;

create table blocked_dates (
  organization_id blob    not null,
  id              blob    not null,
  member_id       blob    not null,
  start_date      text    not null,
  end_date        text    not null,
  start_time      text,
  end_time        text,
  reason          text    not null default '',
  created_at      integer not null,
  primary key (organization_id, id),
  constraint blocked_dates_member foreign key (organization_id, member_id) references members (organization_id, id),
  constraint blocked_dates_order check (start_date <= end_date)
) strict;
create index blocked_dates_host on blocked_dates (organization_id, member_id, end_date);

create table event_types (
  organization_id blob    not null,
  id              blob    not null,
  member_id       blob    not null,
  schedule_id     blob,
  slug            text    not null,
  name            text    not null,
  position        integer not null default 0,
  is_active       integer not null default 1,
  archived_at     integer,
  details         text    not null,
  version         integer not null default 0,
  created_at      integer not null,
  updated_at      integer not null,
  primary key (organization_id, id),
  constraint event_types_member foreign key (organization_id, member_id) references members (organization_id, id),
  constraint event_types_schedule foreign key (organization_id, schedule_id) references schedules (organization_id, id)
) strict;
create unique index event_types_slug on event_types (organization_id, member_id, slug);

-- One row a host: whoever writes to the diary takes this row first.
-- version rises with every change a guest could see, rules_version with those of hours and offers.
create table diaries (
  organization_id blob    not null,
  host_id         blob    not null,
  version         integer not null default 0,
  rules_version   integer not null default 0,
  primary key (organization_id, host_id),
  constraint diaries_host foreign key (organization_id, host_id) references members (organization_id, id)
) strict;

create table bookings (
  organization_id blob    not null,
  id              blob    not null,
  uid             text    not null,
  reference       text    not null,
  event_type_id   blob    not null,
  host_id         blob    not null,
  meeting_id      blob    not null,
  status          text    not null constraint bookings_status check (status in
                    ('awaiting_payment', 'pending', 'confirmed', 'cancelled', 'completed', 'no_show')),
  starts_at       integer not null,
  ends_at         integer not null,
  buffer_before   integer not null default 0,
  buffer_after    integer not null default 0,
  guest_name      text    not null,
  guest_email     text    not null,
  guest_phone     text,
  guest_notes     text,
  guest_timezone  text    not null,
  guest_clock     text    not null,
  responses       text    not null,
  location        text    not null,
  sequence        integer not null default 0,
  cancelled_at    integer,
  cancelled_by    text,
  cancel_reason   text,
  created_at      integer not null,
  updated_at      integer not null,
  primary key (organization_id, id),
  constraint bookings_event_type foreign key (organization_id, event_type_id) references event_types (organization_id, id),
  constraint bookings_host foreign key (organization_id, host_id) references members (organization_id, id),
  constraint bookings_order check (starts_at < ends_at),
  constraint bookings_cancelled check ((status = 'cancelled') = (cancelled_at is not null))
) strict;
create index bookings_host on bookings (organization_id, host_id, starts_at);
create index bookings_meeting on bookings (organization_id, meeting_id);

-- Time taken: one row a host and meeting, buffers included. Two rows of a host never overlap.
create table occupied (
  organization_id blob    not null,
  host_id         blob    not null,
  meeting_id      blob    not null,
  starts_at       integer not null,
  ends_at         integer not null,
  primary key (organization_id, host_id, starts_at),
  constraint occupied_host foreign key (organization_id, host_id) references members (organization_id, id),
  constraint occupied_order check (starts_at < ends_at),
  -- A day of meeting and a day of buffer either side: what lets the guard look back a bounded way.
  constraint occupied_length check (ends_at - starts_at <= 259200000000)
) strict, without rowid;
create unique index occupied_meeting on occupied (organization_id, meeting_id, host_id);

create trigger occupied_no_overlap_insert before insert on occupied
when exists (
  select 1 from occupied
   where organization_id = new.organization_id and host_id = new.host_id
     and starts_at < new.ends_at and new.starts_at - 259200000000 < starts_at and new.starts_at < ends_at)
begin
  select raise(abort, 'occupied_no_overlap');
end;

create trigger occupied_no_overlap_update before update on occupied
when exists (
  select 1 from occupied
   where organization_id = new.organization_id and host_id = new.host_id
     and not (host_id = old.host_id and starts_at = old.starts_at)
     and starts_at < new.ends_at and new.starts_at - 259200000000 < starts_at and new.starts_at < ends_at)
begin
  select raise(abort, 'occupied_no_overlap');
end;

-- The schema itself keeps occupied in step with bookings, so no code can forget to.
-- The guests of a group share a meeting, and so a row: at one time, up to the seats there are.
-- Whoever does not fit in claims the time anew, and is refused.
create trigger bookings_occupy_insert after insert on bookings
begin
  insert into occupied (organization_id, host_id, meeting_id, starts_at, ends_at)
  select new.organization_id, new.host_id, new.meeting_id,
         new.starts_at - new.buffer_before * 60000000, new.ends_at + new.buffer_after * 60000000
   where new.status <> 'cancelled'
     and not (
       exists (select 1 from occupied
                where organization_id = new.organization_id and meeting_id = new.meeting_id
                  and host_id = new.host_id
                  and starts_at = new.starts_at - new.buffer_before * 60000000
                  and ends_at = new.ends_at + new.buffer_after * 60000000)
       and (select count(*) from bookings
             where organization_id = new.organization_id and meeting_id = new.meeting_id
               and status <> 'cancelled')
           <= (select json_extract(details, '$.seats') from event_types
                where organization_id = new.organization_id and id = new.event_type_id));
end;

create trigger bookings_occupy_update
after update of host_id, meeting_id, status, starts_at, ends_at, buffer_before, buffer_after on bookings
begin
  delete from occupied
   where organization_id = old.organization_id and meeting_id = old.meeting_id and host_id = old.host_id
     and old.status <> 'cancelled'
     and not exists (select 1 from bookings
                      where organization_id = old.organization_id and meeting_id = old.meeting_id
                        and host_id = old.host_id and status <> 'cancelled' and id <> old.id);
  insert into occupied (organization_id, host_id, meeting_id, starts_at, ends_at)
  select new.organization_id, new.host_id, new.meeting_id,
         new.starts_at - new.buffer_before * 60000000, new.ends_at + new.buffer_after * 60000000
   where new.status <> 'cancelled'
     and not (
       exists (select 1 from occupied
                where organization_id = new.organization_id and meeting_id = new.meeting_id
                  and host_id = new.host_id
                  and starts_at = new.starts_at - new.buffer_before * 60000000
                  and ends_at = new.ends_at + new.buffer_after * 60000000)
       and (new.meeting_id = old.meeting_id or (select count(*) from bookings
             where organization_id = new.organization_id and meeting_id = new.meeting_id
               and status <> 'cancelled')
           <= (select json_extract(details, '$.seats') from event_types
                where organization_id = new.organization_id and id = new.event_type_id)));
end;

create trigger bookings_occupy_delete after delete on bookings
begin
  delete from occupied
   where organization_id = old.organization_id and meeting_id = old.meeting_id and host_id = old.host_id
     and old.status <> 'cancelled'
     and not exists (select 1 from bookings
                      where organization_id = old.organization_id and meeting_id = old.meeting_id
                        and host_id = old.host_id and status <> 'cancelled' and id <> old.id);
end;

create table holds (
  organization_id blob    not null,
  id              blob    not null,
  host_id         blob    not null,
  event_type_id   blob    not null,
  token_hash      blob    not null,
  starts_at       integer not null,
  ends_at         integer not null,
  until           integer not null,
  renewals        integer not null default 0,
  created_at      integer not null,
  primary key (organization_id, id),
  constraint holds_event_type foreign key (organization_id, event_type_id) references event_types (organization_id, id)
) strict;
create unique index holds_token on holds (organization_id, token_hash);
create index holds_host on holds (organization_id, host_id, until);

create table idempotency_keys (
  organization_id blob    not null references organizations (id),
  scope           text    not null,
  key             text    not null,
  fingerprint     blob    not null,
  entity_id       blob    not null,
  created_at      integer not null,
  primary key (organization_id, scope, key)
) strict, without rowid;

-- What happened: written once, never changed. Messages are made from these rows.
create table changes (
  organization_id blob    not null references organizations (id),
  id              blob    not null,
  entity_type     text    not null,
  entity_id       blob    not null,
  action          text    not null,
  actor           text    not null,
  actor_id        blob,
  details         text    not null,
  created_at      integer not null,
  primary key (organization_id, id)
) strict;
create index changes_entity on changes (organization_id, entity_id, created_at);

create table jobs (
  organization_id blob    not null references organizations (id),
  id              blob    not null,
  kind            text    not null,
  key             text    not null,
  payload         text    not null,
  run_at          integer not null,
  attempts        integer not null default 0,
  locked_until    integer,
  is_dead         integer not null default 0,
  error           text,
  created_at      integer not null,
  primary key (organization_id, id)
) strict;
create unique index jobs_key on jobs (organization_id, key);
create index jobs_due on jobs (run_at) where not is_dead;

create table messages (
  organization_id blob    not null references organizations (id),
  id              blob    not null,
  booking_id      blob,
  change_id       blob    not null,
  recipient       text    not null constraint messages_recipient check (recipient in ('guest', 'host')),
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
  primary key (organization_id, id)
) strict;
create unique index messages_change on messages (organization_id, change_id, recipient);
create index messages_recent on messages (organization_id, created_at);
create index messages_booking on messages (organization_id, booking_id);
