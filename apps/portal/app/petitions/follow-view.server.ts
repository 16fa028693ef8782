import type { FieldView } from '@mot-cua/ui';
import type { Say } from '../say.ts';
import { followPetitionAddress, petitionsAddress } from './addresses.ts';

export interface AskedPetition {
  code: string;
  lookup: string;
}

/** The two codes of a petition to type; told to be missing only when the other one came. */
export function followView({ code, lookup }: AskedPetition, told: boolean, { t }: Say) {
  const missing = (value: string, message: string) => (told && !value ? message : undefined);
  const fields: FieldView[] = [
    {
      ...{ name: 'code', kind: 'text', required: true, value: code, maxLength: 100 },
      label: t('portal:petitions.follow.code'),
      hint: t('portal:petitions.follow.codeHint'),
      error: missing(code, t('portal:petitions.follow.missingCode')),
    },
    {
      ...{ name: 'lookup', kind: 'text', required: true, value: lookup, maxLength: 20, inputMode: 'numeric' },
      label: t('portal:petitions.follow.lookup'),
      hint: t('portal:petitions.follow.lookupHint'),
      error: missing(lookup, t('portal:petitions.follow.missingLookup')),
    },
  ];
  const items = fields.flatMap(({ name, error }) => (error ? [{ field: name, message: error }] : []));
  return {
    title: t('portal:petitions.follow.title'),
    lead: t('portal:petitions.follow.lead'),
    back: { href: petitionsAddress, label: t('portal:petitions.title') },
    fields,
    look: t('portal:petitions.follow.look'),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
  };
}

/** Nothing that tells which of the two codes was wrong. */
export const unknownPetitionView = (code: string, { t }: Say) => ({
  title: t('portal:petitions.follow.unknownTitle'),
  lead: t('portal:petitions.follow.unknown'),
  again: { href: `${followPetitionAddress}?${new URLSearchParams({ code })}`, label: t('errors:fault.again') },
});
