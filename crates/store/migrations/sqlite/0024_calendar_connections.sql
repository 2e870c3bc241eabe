-- 0024_calendar_connections: members' calendars elsewhere, with the sealed keys to them.
create table calendar_connections (
  organization_id blob    not null,
  member_id       blob    not null,
  provider        text    not null,
  account         text    not null,
  tokens          blob    not null,
  scopes          text    not null,
  calendars       text    not null,
  write_to        text    not null,
  status          text    not null constraint calendar_connections_status check (status in ('connected', 'needs_reconnecting')),
  status_at       integer not null,
  error           text,
  silent_at       integer,
  looked_at       integer,
  created_at      integer not null,
  primary key (organization_id, member_id, provider),
  constraint calendar_connections_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;
