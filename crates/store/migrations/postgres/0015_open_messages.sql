-- 0015_open_messages: every page of the workspace counts the mails that did not go out.

create index messages_open on messages (organization_id, state) where state in ('waiting', 'failed');
