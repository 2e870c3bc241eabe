-- 0004_offer_rules: requests that do not keep their time, secret keys, links for one booking.

-- A request that leaves its time to others occupies nothing; whatever is more than a request does.
alter table bookings add column blocks integer not null default 1
  constraint bookings_blocks check (blocks or status in ('pending', 'cancelled'));
create index bookings_event_type on bookings (organization_id, event_type_id, starts_at);

-- Counts how often the secret key of an event type was drawn anew.
alter table event_types add column key_number integer not null default 0;

create table booking_links (
  organization_id blob    not null,
  id              blob    not null,
  event_type_id   blob    not null,
  token_hash      blob    not null,
  note            text    not null default '',
  expires_at      integer,
  revoked_at      integer,
  used_at         integer,
  booking_id      blob,
  created_at      integer not null,
  primary key (organization_id, id),
  constraint booking_links_event_type foreign key (organization_id, event_type_id) references event_types (organization_id, id),
  constraint booking_links_booking foreign key (organization_id, booking_id) references bookings (organization_id, id),
  constraint booking_links_used_once check ((used_at is null) = (booking_id is null))
) strict;
create unique index booking_links_token on booking_links (organization_id, token_hash);
create index booking_links_recent on booking_links (organization_id, event_type_id, created_at);

drop trigger bookings_occupy_insert;
drop trigger bookings_occupy_update;
drop trigger bookings_occupy_delete;

create trigger bookings_occupy_insert after insert on bookings
begin
  insert into occupied (organization_id, host_id, meeting_id, starts_at, ends_at)
  select new.organization_id, new.host_id, new.meeting_id,
         new.starts_at - new.buffer_before * 60000000, new.ends_at + new.buffer_after * 60000000
   where new.status <> 'cancelled' and new.blocks
     and not (
       exists (select 1 from occupied
                where organization_id = new.organization_id and meeting_id = new.meeting_id
                  and host_id = new.host_id
                  and starts_at = new.starts_at - new.buffer_before * 60000000
                  and ends_at = new.ends_at + new.buffer_after * 60000000)
       and (select count(*) from bookings
             where organization_id = new.organization_id and meeting_id = new.meeting_id
               and status <> 'cancelled' and blocks)
           <= (select json_extract(details, '$.seats') from event_types
                where organization_id = new.organization_id and id = new.event_type_id));
end;

create trigger bookings_occupy_update
after update of host_id, meeting_id, status, blocks, starts_at, ends_at, buffer_before, buffer_after on bookings
begin
  delete from occupied
   where organization_id = old.organization_id and meeting_id = old.meeting_id and host_id = old.host_id
     and old.status <> 'cancelled' and old.blocks
     and not exists (select 1 from bookings
                      where organization_id = old.organization_id and meeting_id = old.meeting_id
                        and host_id = old.host_id and status <> 'cancelled' and blocks
                        and id <> old.id);
  insert into occupied (organization_id, host_id, meeting_id, starts_at, ends_at)
  select new.organization_id, new.host_id, new.meeting_id,
         new.starts_at - new.buffer_before * 60000000, new.ends_at + new.buffer_after * 60000000
   where new.status <> 'cancelled' and new.blocks
     and not (
       exists (select 1 from occupied
                where organization_id = new.organization_id and meeting_id = new.meeting_id
                  and host_id = new.host_id
                  and starts_at = new.starts_at - new.buffer_before * 60000000
                  and ends_at = new.ends_at + new.buffer_after * 60000000)
       and ((new.meeting_id = old.meeting_id and old.blocks and old.status <> 'cancelled')
            or (select count(*) from bookings
             where organization_id = new.organization_id and meeting_id = new.meeting_id
               and status <> 'cancelled' and blocks)
           <= (select json_extract(details, '$.seats') from event_types
                where organization_id = new.organization_id and id = new.event_type_id)));
end;

create trigger bookings_occupy_delete after delete on bookings
begin
  delete from occupied
   where organization_id = old.organization_id and meeting_id = old.meeting_id and host_id = old.host_id
     and old.status <> 'cancelled' and old.blocks
     and not exists (select 1 from bookings
                      where organization_id = old.organization_id and meeting_id = old.meeting_id
                        and host_id = old.host_id and status <> 'cancelled' and blocks
                        and id <> old.id);
end;
