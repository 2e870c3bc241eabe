-- 0009_time_off: why dates differ, what of it guests may read, and public holidays.

alter table schedules add column notes jsonb not null default '[]';
alter table blocked_dates add column show_guests boolean not null default false;

create table holidays (
  organization_id uuid  not null,
  member_id       uuid  not null,
  country         text  not null,
  region          text,
  excluded        jsonb not null,
  primary key (organization_id, member_id),
  constraint holidays_member foreign key (organization_id, member_id) references members (organization_id, id)
);
