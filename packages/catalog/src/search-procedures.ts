import type { Locale, Procedure } from '@mot-cua/workflow';
import { procedures } from './procedures.ts';
import { searchable } from './search/searchable.ts';

const weights = { name: 1, keyword: 1, officialName: 0.8, domain: 0.5, summary: 0.4 } as const;

const textsAbout = ({ texts, code }: Procedure) => [
  { text: code, weight: weights.name },
  ...Object.values(texts).flatMap(({ name, officialName, summary, keywords, domain }) => [
    { text: name, weight: weights.name },
    ...keywords.map((text) => ({ text, weight: weights.keyword })),
    { text: officialName, weight: weights.officialName },
    { text: domain, weight: weights.domain },
    { text: summary, weight: weights.summary },
  ]),
];

const search = searchable(procedures.map((procedure) => ({ item: procedure, texts: textsAbout(procedure) })));

/** Procedures for what a person typed, best first: with or without diacritics, in either language, with a slip of the hand. */
export function searchProcedures(question: string, locale: Locale): Procedure[] {
  if (question.trim() === '') return [...procedures];
  const nameOf = ({ texts }: Procedure) => texts[locale].name;
  return search(question)
    .sort((a, b) => b.score - a.score || nameOf(a.item).localeCompare(nameOf(b.item)))
    .map(({ item }) => item);
}
