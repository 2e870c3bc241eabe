-- Whether a booking was only asked for when it was called off: declined, withdrawn or never answered.
alter table bookings add column cancelled_request integer not null default 0;

update bookings set cancelled_request = 1
 where status = 'cancelled'
   and exists (select 1 from changes
                where changes.organization_id = bookings.organization_id
                  and changes.entity_id = bookings.id
                  and changes.created_at = bookings.cancelled_at
                  and json_extract(changes.details, '$.before.status') = 'pending');
