-- 0003_accounts: what a session tells of itself, and tries to sign in, counted for every node.

alter table sessions add column last_seen_at integer not null default 0;
alter table sessions add column user_agent text not null default '';
alter table sessions add column network text not null default '';
update sessions set last_seen_at = created_at;
create index sessions_of_member on sessions (organization_id, member_id);

-- Of the installation, since whoever tries has no organization yet. Keys are hashes.
create table attempts (
  key      text    not null primary key,
  failures integer not null,
  until    integer not null,
  tried_at integer not null
) strict, without rowid;
