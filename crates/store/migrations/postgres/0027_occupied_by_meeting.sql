-- 0027_occupied_by_meeting: a meeting's row is found by its meeting. The index that keeps meetings
-- apart begins with the organization and the host too, and PostgreSQL took it for as good: among a
-- million rows it looks at thousands. "is not distinct from" is equality that no index answers.

create or replace function bookings_occupy() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.status <> 'cancelled' and old.blocks then
    delete from occupied
     where organization_id = old.organization_id and meeting_id = old.meeting_id
       and host_id is not distinct from old.host_id
       and not exists (select 1 from bookings
                        where organization_id = old.organization_id and meeting_id = old.meeting_id
                          and host_id = old.host_id and status <> 'cancelled' and blocks
                          and id <> old.id);
  end if;
  if tg_op <> 'DELETE' and new.status <> 'cancelled' and new.blocks then
    insert into occupied (organization_id, host_id, meeting_id, starts_at, ends_at)
    select new.organization_id, new.host_id, new.meeting_id,
           new.starts_at - new.buffer_before * interval '1 minute',
           new.ends_at + new.buffer_after * interval '1 minute'
     where not (
       exists (select 1 from occupied
                where organization_id = new.organization_id and meeting_id = new.meeting_id
                  and host_id is not distinct from new.host_id
                  and starts_at = new.starts_at - new.buffer_before * interval '1 minute'
                  and ends_at = new.ends_at + new.buffer_after * interval '1 minute')
       and ((tg_op = 'UPDATE' and new.meeting_id = old.meeting_id
             and old.blocks and old.status <> 'cancelled')
            or (select count(*) from bookings
                 where organization_id = new.organization_id and meeting_id = new.meeting_id
                   and status <> 'cancelled' and blocks)
               <= (select (details ->> 'seats')::bigint from event_types
                    where organization_id = new.organization_id and id = new.event_type_id)));
  end if;
  return null;
end $$;
