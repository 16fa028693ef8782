import { answerPlaceholders, generalPlaceholders, noticePlaceholders, type WordingSubject } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

interface PlaceRow {
  key: string;
  /** As it is copied into the words. */
  place: string;
  meaning: string;
}

const general = (names: readonly Parameters<typeof row>[0][], say: Say): PlaceRow[] =>
  names.map((name) => row(name, say));

function row(
  name: ReturnType<typeof generalPlaceholders>[number] | ReturnType<typeof noticePlaceholders>['body'][number],
  { t }: Say,
): PlaceRow {
  return { key: name, place: `{{${name}}}`, meaning: t(`backoffice:wordings.places.${name}`) };
}

function rowsOf(subject: WordingSubject, say: Say): PlaceRow[] {
  if (subject.area === 'notice') return general(noticePlaceholders(subject.kind).body, say);
  const { procedure, outcome } = subject;
  const { fields } = procedure.texts[say.locale];
  const answers = answerPlaceholders(procedure).map((name) => ({
    ...{ key: name, place: `{{${name}}}` },
    meaning: say.t('backoffice:wordings.places.declared', { label: fields[name]?.label ?? name }),
  }));
  return [...general(generalPlaceholders(outcome), say), ...answers];
}

/** The closed list of what may be filled into the words. */
export function placesView(subject: WordingSubject, say: Say) {
  const { t } = say;
  return {
    title: t('backoffice:wordings.places.title'),
    lead: t('backoffice:wordings.places.lead'),
    columns: { place: t('backoffice:wordings.places.column'), meaning: t('backoffice:wordings.places.meaning') },
    rows: rowsOf(subject, say),
  };
}
