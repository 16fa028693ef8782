import { endGuardianship, type GuardianshipAt, guardianshipsAt, legalNow } from '@mot-cua/db';
import { guardianAgencies } from '@mot-cua/policy';
import { type FormPage, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { guardianCounters } from './guardian-counters.ts';

const perPage = 50;

/** Why a clerk ends it. */
export const endPage = {
  name: 'end',
  fields: [{ name: 'reason', kind: 'longText', maxLength: 300 }],
} as const satisfies FormPage;

export interface GuardiansPage {
  /** The communes at whose counters this clerk sits. */
  counters: string[];
  noted: GuardianshipAt[];
  hasMore: boolean;
}

/** What was noted at a clerk's own counters, newest first, a page of it. Null: at no commune's counter. */
export async function readGuardians(
  deps: Pick<Deps, 'db'>,
  { page }: { page: number },
  clerk: Staff,
): Promise<GuardiansPage | null> {
  const asked = { agencyIds: guardianAgencies(clerk), personId: clerk.personId };
  const [counters, found] = await Promise.all([
    guardianCounters(deps, clerk),
    guardianshipsAt(deps.db, { ...asked, most: perPage + 1, skip: perPage * (page - 1) }),
  ]);
  if (counters.length === 0) return null;
  return { counters, noted: found.slice(0, perPage), hasMore: found.length > perPage };
}

/** One of what was noted at a clerk's own counters; null where it is not theirs. */
export async function readGuardian(
  { db }: Pick<Deps, 'db'>,
  { id }: { id: string },
  clerk: Staff,
): Promise<GuardianshipAt | null> {
  const asked = { agencyIds: guardianAgencies(clerk), personId: clerk.personId, id, most: 1, skip: 0 };
  return (await guardianshipsAt(db, asked))[0] ?? null;
}

/** Ends it at once, with a reason that the guardian reads. False: it is not theirs to end, or has ended. */
export async function endGuardian(
  { db }: Pick<Deps, 'db'>,
  { id, raw }: { id: string; raw: RawAnswers },
  clerk: Staff,
): Promise<boolean | { problems: PageProblems }> {
  const { answers, problems } = parsePage(endPage, raw, {}, await todayOf(db, await legalNow(db)));
  if (Object.keys(problems).length > 0) return { problems };
  const by = { staffId: clerk.id, personId: clerk.personId, agencyIds: guardianAgencies(clerk) };
  return endGuardianship(db, { id, reason: String(answers.reason), ...by });
}
