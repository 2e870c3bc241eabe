-- 0022_tallies: how many bookings an address or a caller made lately, counted for every node.
-- Keys are hashes; a row is begun anew once its time is over.
create table tallies (
  organization_id uuid        not null constraint tallies_organization references organizations (id),
  key             text        not null,
  uses            bigint      not null,
  until           timestamptz not null,
  primary key (organization_id, key)
);
select wall_off('tallies'), open_to_operator('tallies', 'select', 'delete');
