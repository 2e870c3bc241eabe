-- 0017_email_changes: another address a member asked for; theirs once its owner presses the link.
create table email_changes (
  organization_id uuid        not null,
  member_id       uuid        not null,
  token_hash      bytea       not null,
  email           text        not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  primary key (organization_id, member_id),
  constraint email_changes_member foreign key (organization_id, member_id) references members (organization_id, id)
);
create unique index email_changes_token on email_changes (token_hash);
