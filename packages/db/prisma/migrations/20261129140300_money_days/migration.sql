-- What the payment gateway says of an order that is settled here, asked one by one: its protocol has no list of a day.
create table "gateway_check" (
  "order_ref" text not null,
  "outcome" text not null,
  "amount" integer not null,
  "gateway_ref" text not null,
  "code" text not null,
  "checked_at" timestamptz(3) not null,
  -- The gateway had money that was not known here, and it was recorded.
  "mended" boolean not null default false,
  constraint "gateway_check_pkey" primary key ("order_ref"),
  constraint "gateway_check_order_ref_fkey" foreign key ("order_ref") references "payment_order"("ref")
    on delete restrict on update cascade,
  constraint "gateway_check_outcome" check (outcome in ('paid', 'failed', 'pending', 'unknown'))
);
create index "payment_order_created_at_idx" on "payment_order"("created_at");

-- A day of an agency's money that is closed: written once, never changed, never opened again.
create table "money_day" (
  "agency_id" text not null,
  "day" date not null,
  "entries" integer not null,
  "cash_in" integer not null,
  "cash_out" integer not null,
  "gateway_in" integer not null,
  "gateway_out" integer not null,
  "counted" integer not null,
  "differences" integer not null,
  "note" text not null,
  "closed_at" timestamptz(3) not null default now(),
  "closed_by" text not null,
  constraint "money_day_pkey" primary key ("agency_id", "day")
);

create function refuse_reopening() returns trigger language plpgsql as $$
begin
  raise exception 'A closed day stays as it was closed: % refused', tg_op using errcode = 'MC003';
end $$;
create trigger money_day_stays before update or delete on money_day for each row execute function refuse_reopening();
create trigger money_day_no_truncate before truncate on money_day for each statement execute function refuse_reopening();

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update on gateway_check to mot_cua_app;
    grant select, insert on money_day to mot_cua_app;
  end if;
end $$;
