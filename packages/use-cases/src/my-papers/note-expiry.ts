import { setPaperExpiry } from '@mot-cua/db';
import { actsFor } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { listMyPapers } from './list-my-papers.ts';

/** A day as people write it, as an ISO date; null when there is no such day, or none anybody can mean. */
function dayOf({ day, month, year }: Record<'day' | 'month' | 'year', string>): string | null {
  const parts = [day, month, year].map((text) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : 0));
  const [dayOfMonth = 0, monthOfYear = 0, fullYear = 0] = parts;
  const date = new Date(Date.UTC(fullYear, monthOfYear - 1, dayOfMonth));
  const isReal = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === dayOfMonth;
  return isReal && fullYear >= 2000 && fullYear <= 2100 ? date.toISOString().slice(0, 10) : null;
}

/** Notes until when a paper is valid; three empty boxes take the note away. Null: not theirs. */
export async function noteExpiry(
  deps: Pick<Deps, 'db'>,
  { sha256, day, month, year }: { sha256: string; day: string; month: string; year: string },
  citizen: Citizen,
): Promise<{ noted: string | null } | { problem: 'noSuchDay' } | null> {
  const mine = (await listMyPapers(deps, citizen)).some((paper) => paper.sha256 === sha256);
  if (!mine) return null;
  const isEmpty = [day, month, year].every((text) => text.trim() === '');
  const expiresOn = isEmpty ? null : dayOf({ day, month, year });
  if (!isEmpty && !expiresOn) return { problem: 'noSuchDay' };
  await setPaperExpiry(deps.db, { personId: actsFor(citizen), sha256, expiresOn });
  return { noted: expiresOn };
}
