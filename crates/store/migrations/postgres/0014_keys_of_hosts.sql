-- 0014_keys_of_hosts: a key of role host is made for a member. Those made before see nothing.

alter table api_keys
  add column member_id uuid,
  add constraint api_keys_member foreign key (organization_id, member_id) references members (organization_id, id),
  add constraint api_keys_bound check (role = 'host' or member_id is null);
