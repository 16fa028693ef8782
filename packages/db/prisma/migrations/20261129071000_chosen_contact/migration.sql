-- Where and in which language a person wants to be told things; what they chose themselves outlives the next sign-in.
alter table "person" add column "language" text not null default 'vi' check ("language" in ('vi', 'en')), add column "contact_chosen_at" timestamptz(3);
