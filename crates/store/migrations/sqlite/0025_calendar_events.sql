-- 0025_calendar_events: how far bookings have come into their hosts' calendars.
create table calendar_events (
  organization_id blob    not null,
  booking_id      blob    not null,
  member_id       blob    not null,
  provider        text    not null,
  status          text    not null constraint calendar_events_status check (status in ('not_connected', 'pending', 'synced', 'failed')),
  version         integer not null default 0,
  calendar        text,
  event           text,
  error           text,
  locked_until    integer,
  updated_at      integer not null,
  primary key (organization_id, booking_id, member_id, provider),
  constraint calendar_events_booking foreign key (organization_id, booking_id) references bookings (organization_id, id),
  constraint calendar_events_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;
create index calendar_events_open on calendar_events (organization_id, member_id, status);
