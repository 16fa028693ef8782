-- What rules may now know of every dossier: visits, look-ups, findings, links of a chain, and joint reports.
update dossier set facts = jsonb_build_object(
    'inspections', '[]'::jsonb, 'lookups', '[]'::jsonb, 'findings', '[]'::jsonb, 'links', '[]'::jsonb,
    'parent', null, 'leadId', null, 'reopened', 0
  ) || facts::jsonb;

-- Reports that joined another one, to be answered with it.
create index dossier_lead on dossier ((facts->>'leadId')) where facts->>'leadId' is not null;
