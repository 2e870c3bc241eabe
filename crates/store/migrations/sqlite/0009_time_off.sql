-- 0009_time_off: why dates differ, what of it guests may read, and public holidays.

alter table schedules add column notes text not null default '[]';
alter table blocked_dates add column show_guests integer not null default 0;

create table holidays (
  organization_id blob not null,
  member_id       blob not null,
  country         text not null,
  region          text,
  excluded        text not null,
  primary key (organization_id, member_id),
  constraint holidays_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;
