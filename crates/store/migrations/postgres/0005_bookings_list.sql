-- 0005_bookings_list: what a host looks for among many bookings, and what they note down for themselves.

-- Lower-cased words of guest, answers and reference, written with the booking: a search reads one column.
alter table bookings add column search text not null default '';
update bookings
   set search = lower(guest_name || chr(10) || guest_email || chr(10) || reference || chr(10)
                      || coalesce(guest_phone, '') || chr(10) || coalesce(guest_notes, '') || chr(10) || cast(responses as text));
-- The list and its counts are answered from this index alone, until a search asks for words.
create index bookings_list on bookings (organization_id, starts_at, id, ends_at, status, event_type_id, host_id);

-- What the host's side keeps to itself about a booking.
create table booking_notes (
  organization_id uuid        not null,
  booking_id      uuid        not null,
  text            text        not null,
  version         bigint      not null,
  member_id       uuid,
  updated_at      timestamptz not null,
  primary key (organization_id, booking_id),
  constraint booking_notes_booking foreign key (organization_id, booking_id) references bookings (organization_id, id),
  constraint booking_notes_member foreign key (organization_id, member_id) references members (organization_id, id)
);
