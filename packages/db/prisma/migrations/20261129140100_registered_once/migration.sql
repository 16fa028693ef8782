-- Whom a counter registers is known by their personal number: two clerks who meet the same unknown person at the same moment
-- make one row. Of those who were registered twice before, the first keeps the number; what hangs on the other stays theirs.
alter table "person" add column "registered" boolean not null default false;

update "person" set "registered" = true where "id" in (
  select min("id") from "person" where "subject" is null and "personal_id" is not null group by "personal_id"
);

create unique index "person_registered_key" on "person" ("personal_id") where "registered";
