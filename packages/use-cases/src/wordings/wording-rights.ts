import { type Agency, agenciesBy } from '@mot-cua/db';
import { wordedAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import type { WordingSubject } from './wording-subject.ts';

/** What somebody may word: the city's own where theirs is the agency above all others, and the drafts of their agencies. */
export interface WordingRights {
  city: boolean;
  agencies: readonly Agency[];
}

/** Null: nothing is theirs to word. */
export async function wordingRights({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<WordingRights | null> {
  const agencies = await agenciesBy(db, wordedAgencies(staff));
  return agencies.length > 0 ? { city: agencies.some(({ parentId }) => parentId === null), agencies } : null;
}

export const mayWord = ({ city, agencies }: WordingRights, subject: WordingSubject): boolean =>
  subject.area === 'draft' && subject.agencyId !== null ? agencies.some(({ id }) => id === subject.agencyId) : city;
