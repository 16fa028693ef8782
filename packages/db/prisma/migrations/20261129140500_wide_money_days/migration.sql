-- A department may take more in a day than an integer holds.
alter table "money_day"
  alter column "cash_in" type bigint,
  alter column "cash_out" type bigint,
  alter column "gateway_in" type bigint,
  alter column "gateway_out" type bigint,
  alter column "counted" type bigint;
