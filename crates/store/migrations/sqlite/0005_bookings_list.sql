-- 0005_bookings_list: what a host looks for among many bookings, and what they note down for themselves.

-- Lower-cased words of guest, answers and reference, written with the booking: a search reads one column.
alter table bookings add column search text not null default '';
update bookings
   set search = lower(guest_name || char(10) || guest_email || char(10) || reference || char(10)
                      || coalesce(guest_phone, '') || char(10) || coalesce(guest_notes, '') || char(10) || responses);
-- The list and its counts are answered from this index alone, until a search asks for words.
create index bookings_list on bookings (organization_id, starts_at, id, ends_at, status, event_type_id, host_id);

-- What the host's side keeps to itself about a booking.
create table booking_notes (
  organization_id blob    not null,
  booking_id      blob    not null,
  text            text    not null,
  version         integer not null,
  member_id       blob,
  updated_at      integer not null,
  primary key (organization_id, booking_id),
  constraint booking_notes_booking foreign key (organization_id, booking_id) references bookings (organization_id, id),
  constraint booking_notes_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;
