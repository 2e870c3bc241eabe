-- 0026_calendar_busy: when members' calendars were last found busy; no two rows of one overlap.
create table calendar_busy (
  organization_id blob    not null,
  member_id       blob    not null,
  provider        text    not null,
  starts_at       integer not null,
  ends_at         integer not null,
  primary key (organization_id, member_id, provider, starts_at),
  constraint calendar_busy_connection foreign key (organization_id, member_id, provider) references calendar_connections (organization_id, member_id, provider),
  constraint calendar_busy_order check (starts_at < ends_at)
) strict;
