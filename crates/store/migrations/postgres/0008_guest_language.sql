-- The language a guest booked in, as a tag like de or ar-EG; null where nobody said.
alter table bookings add column guest_language text;
