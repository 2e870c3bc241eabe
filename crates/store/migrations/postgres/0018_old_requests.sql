-- A request from before requests ended by themselves ends when its time comes, too.
insert into jobs (organization_id, id, kind, key, payload, run_at, created_at)
select organization_id, gen_random_uuid(), 'lapse', 'lapse:' || id, jsonb_build_object('booking', id), starts_at, updated_at
  from bookings
 where status = 'pending'
   and not exists (select 1 from jobs
                    where jobs.organization_id = bookings.organization_id
                      and jobs.kind = 'lapse'
                      and jobs.payload ->> 'booking' = bookings.id::text);
