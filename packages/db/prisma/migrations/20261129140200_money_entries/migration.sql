-- Money taken and given back, by day: the only entries of the journal that carry an amount.
create index dossier_event_money_idx on dossier_event (at, dossier_id) where type in ('confirmPayment', 'confirmRefund');
