-- A request from before requests ended by themselves ends when its time comes, too.
insert into jobs (organization_id, id, kind, key, payload, run_at, created_at)
select organization_id, randomblob(16), 'lapse', 'lapse:' || name, json_object('booking', name), starts_at, updated_at
  from (select organization_id, starts_at, updated_at,
               lower(substr(hex(id), 1, 8) || '-' || substr(hex(id), 9, 4) || '-' || substr(hex(id), 13, 4)
                     || '-' || substr(hex(id), 17, 4) || '-' || substr(hex(id), 21)) as name
          from bookings
         where status = 'pending') as waiting
 where not exists (select 1 from jobs
                    where jobs.organization_id = waiting.organization_id
                      and jobs.kind = 'lapse'
                      and json_extract(jobs.payload, '$.booking') = waiting.name);
