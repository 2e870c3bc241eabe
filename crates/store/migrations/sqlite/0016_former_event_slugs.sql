-- 0016_former_event_slugs: the addresses that event types had before.

-- Old links lead to the event type that had the address last; no other of the host takes it unasked.
create table former_event_slugs (
  organization_id blob    not null,
  member_id       blob    not null,
  slug            text    not null,
  event_type_id   blob    not null,
  created_at      integer not null,
  primary key (organization_id, member_id, slug),
  constraint former_event_slugs_event_type foreign key (organization_id, event_type_id) references event_types (organization_id, id)
) strict;
