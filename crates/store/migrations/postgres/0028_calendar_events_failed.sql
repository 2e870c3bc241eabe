-- 0028_calendar_events_failed: what did not reach a calendar is counted without reading what did.
create index calendar_events_failed on calendar_events (organization_id, booking_id) where status = 'failed';
