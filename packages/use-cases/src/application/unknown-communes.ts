import { findAgency } from '@mot-cua/db';
import type { Answers, FormPage, PageProblems } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';

/** A commune must be one of those that exist today: the form cannot know, so it is asked for here. */
export async function unknownCommunes(
  { db }: Pick<Deps, 'db'>,
  page: FormPage,
  answers: Answers,
  today: string,
): Promise<PageProblems> {
  const asked = page.fields.filter(({ kind, name }) => kind === 'commune' && name in answers);
  const found = await Promise.all(
    asked.map(async ({ name }) => {
      const agency = await findAgency(db, String(answers[name]));
      const stands =
        agency?.kind === 'commune' && (agency.validTo ?? today) >= today && (agency.validFrom ?? today) <= today;
      return stands ? [] : [[name, { code: 'notInList' } as const] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}
