-- 0022_tallies: how many bookings an address or a caller made lately, counted for every node.
-- Keys are hashes; a row is begun anew once its time is over.
create table tallies (
  organization_id blob    not null references organizations (id),
  key             text    not null,
  uses            integer not null,
  until           integer not null,
  primary key (organization_id, key)
) strict;
