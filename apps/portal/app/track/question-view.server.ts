import type { FieldView } from '@mot-cua/ui';
import type { Say } from '../say.ts';

export interface Asked {
  code: string;
  lookup: string;
}

/** The two codes to type; told to be missing only when the other one came. */
export function questionView({ code, lookup }: Asked, told: boolean, { t }: Say) {
  const missing = (value: string, message: string) => (told && !value ? message : undefined);
  const fields: (FieldView & { error: string | undefined })[] = [
    {
      name: 'code',
      kind: 'text',
      label: t('portal:track.code'),
      hint: t('portal:track.codeHint'),
      required: true,
      value: code,
      maxLength: 100,
      error: missing(code, t('portal:track.missingCode')),
    },
    {
      name: 'lookup',
      kind: 'text',
      label: t('portal:track.lookup'),
      hint: t('portal:track.lookupHint'),
      required: true,
      value: lookup,
      inputMode: 'numeric',
      maxLength: 20,
      error: missing(lookup, t('portal:track.missingLookup')),
    },
  ];
  const items = fields.flatMap(({ name, error }) => (error ? [{ field: name, message: error }] : []));
  return {
    title: t('portal:track.title'),
    lead: t('portal:track.lead'),
    fields,
    look: t('portal:track.look'),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
  };
}
