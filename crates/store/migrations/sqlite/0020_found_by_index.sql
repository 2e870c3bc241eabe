-- 0020_found_by_index: a booking's mails, an event type's count and a used link are found without
-- reading those of the whole organization.

drop index messages_booking;
create index messages_booking on messages (organization_id, booking_id, created_at);

drop index bookings_event_type;
create index bookings_event_type on bookings (organization_id, event_type_id, starts_at, status);

create index booking_links_booking on booking_links (organization_id, booking_id) where booking_id is not null;
