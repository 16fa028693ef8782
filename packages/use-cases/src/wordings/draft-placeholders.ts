import type { FieldKind, Procedure } from '@mot-cua/workflow';
import type { Proposed } from './wording-subject.ts';

/** Known of every dossier; `ground` where it is refused. */
const always = ['ownerName', 'dossierCode', 'agencyName', 'resultName', 'findings'] as const;

export type DraftPlaceholder = (typeof always)[number] | 'ground';

/** What would bring a person's number or address into a text that others read. */
const kept: readonly FieldKind[] = ['personalId', 'phone', 'email'];

/** What may be filled into the words for a draft, apart from what was declared. */
export const generalPlaceholders = (outcome: Proposed): readonly DraftPlaceholder[] =>
  outcome === 'refused' ? [...always, 'ground'] : always;

/** The questions of a service whose answers may be filled into the words for a draft. */
export const answerPlaceholders = ({ form }: Procedure): string[] =>
  form.flatMap(({ fields }) => fields.filter(({ kind }) => !kept.includes(kind)).map(({ name }) => name));

/** All that may be filled into the words for a draft of a service. */
export const draftPlaceholders = (procedure: Procedure, outcome: Proposed): string[] => [
  ...generalPlaceholders(outcome),
  ...answerPlaceholders(procedure),
];
