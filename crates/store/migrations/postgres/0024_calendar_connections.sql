-- 0024_calendar_connections: members' calendars elsewhere, with the sealed keys to them.
create table calendar_connections (
  organization_id uuid        not null,
  member_id       uuid        not null,
  provider        text        not null,
  account         text        not null,
  tokens          bytea       not null,
  scopes          text        not null,
  calendars       jsonb       not null,
  write_to        text        not null,
  status          text        not null constraint calendar_connections_status check (status in ('connected', 'needs_reconnecting')),
  status_at       timestamptz not null,
  error           text,
  silent_at       timestamptz,
  looked_at       timestamptz,
  created_at      timestamptz not null,
  primary key (organization_id, member_id, provider),
  constraint calendar_connections_member foreign key (organization_id, member_id) references members (organization_id, id)
);
select wall_off('calendar_connections'), open_to_operator('calendar_connections', 'select');
