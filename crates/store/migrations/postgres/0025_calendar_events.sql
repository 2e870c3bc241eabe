-- 0025_calendar_events: how far bookings have come into their hosts' calendars.
create table calendar_events (
  organization_id uuid        not null,
  booking_id      uuid        not null,
  member_id       uuid        not null,
  provider        text        not null,
  status          text        not null constraint calendar_events_status check (status in ('not_connected', 'pending', 'synced', 'failed')),
  version         bigint      not null default 0,
  calendar        text,
  event           text,
  error           text,
  locked_until    timestamptz,
  updated_at      timestamptz not null,
  primary key (organization_id, booking_id, member_id, provider),
  constraint calendar_events_booking foreign key (organization_id, booking_id) references bookings (organization_id, id),
  constraint calendar_events_member foreign key (organization_id, member_id) references members (organization_id, id)
);
create index calendar_events_open on calendar_events (organization_id, member_id, status);
select wall_off('calendar_events');
