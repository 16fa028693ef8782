-- Pictures of one paper lie in an order that a person gives them, and may be joined into one file: the pictures then
-- stand behind it, so that it can be taken apart again, and go with it.

alter table draft_part add column place integer;
alter table draft_part add column joined_into uuid references draft_part (id) on delete cascade;
create index draft_part_joined_into_idx on draft_part (joined_into);
