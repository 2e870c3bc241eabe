-- 0017_email_changes: another address a member asked for; theirs once its owner presses the link.
create table email_changes (
  organization_id blob    not null,
  member_id       blob    not null,
  token_hash      blob    not null,
  email           text    not null,
  created_at      integer not null,
  expires_at      integer not null,
  primary key (organization_id, member_id),
  constraint email_changes_member foreign key (organization_id, member_id) references members (organization_id, id)
) strict;
create unique index email_changes_token on email_changes (token_hash);
