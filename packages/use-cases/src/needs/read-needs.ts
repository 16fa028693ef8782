import { legalNow } from '@mot-cua/db';
import type { PageProblems, Procedure, RawAnswers } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { type Needs, needsOf } from './needs-of.ts';

/** What is needed in the case that an address tells. */
export async function readNeeds(
  { db }: Pick<Deps, 'db'>,
  procedure: Procedure,
  raw: RawAnswers,
): Promise<{ needs: Needs } | { problems: PageProblems }> {
  return needsOf(procedure, raw, await todayOf(db, await legalNow(db)));
}
