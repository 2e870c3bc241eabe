-- 0021_keyed_by_organization: what is one of a kind is so within its organization. A token needs no
-- more: it is 32 random bytes. It is found by an index that promises nothing.

drop index api_keys_token;
create unique index api_keys_token on api_keys (organization_id, token_hash);
create index api_keys_lookup on api_keys (token_hash);

drop index invitations_token;
create unique index invitations_token on invitations (organization_id, token_hash);
create index invitations_lookup on invitations (token_hash) where accepted_at is null and revoked_at is null;

drop index email_changes_token;
create unique index email_changes_token on email_changes (organization_id, token_hash);
create index email_changes_lookup on email_changes (token_hash);

-- Its primary key says the same.
drop index resets_token;
create index resets_lookup on resets (token_hash);
