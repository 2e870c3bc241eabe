-- 0012_kept_cutoffs: a booking keeps the cut-offs it was made with, as it keeps its buffers.

-- Minutes before the start after which a guest can no longer cancel or move it.
alter table bookings add column cancel_cutoff integer not null default 0;
alter table bookings add column reschedule_cutoff integer not null default 0;
-- Those made before keep what holds for them today.
update bookings
   set cancel_cutoff = coalesce(
         (select cast(details ->> 'cancelCutoffMinutes' as integer) from event_types e
           where e.organization_id = bookings.organization_id and e.id = bookings.event_type_id),
         (select cast(settings ->> 'cancelCutoffMinutes' as integer) from organizations o
           where o.id = bookings.organization_id), 0),
       reschedule_cutoff = coalesce(
         (select cast(details ->> 'rescheduleCutoffMinutes' as integer) from event_types e
           where e.organization_id = bookings.organization_id and e.id = bookings.event_type_id),
         (select cast(settings ->> 'rescheduleCutoffMinutes' as integer) from organizations o
           where o.id = bookings.organization_id), 0);
