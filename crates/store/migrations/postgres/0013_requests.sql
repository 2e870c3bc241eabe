-- Whether a booking was only asked for when it was called off: declined, withdrawn or never answered.
alter table bookings add column cancelled_request boolean not null default false;

update bookings set cancelled_request = true
 where status = 'cancelled'
   and exists (select 1 from changes
                where changes.organization_id = bookings.organization_id
                  and changes.entity_id = bookings.id
                  and changes.created_at = bookings.cancelled_at
                  and changes.details #>> '{before,status}' = 'pending');
