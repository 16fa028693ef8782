import { plainDate } from '@mot-cua/calendar';
import { findPerson, type Person, readDossier } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** Who handed in a dossier at this counter today: their identity paper was compared then. Null for everybody else. */
export async function identifiedToday(
  { db }: Pick<Deps, 'db'>,
  dossierId: string,
  clerk: Staff,
): Promise<Person | null> {
  const found = await readDossier(db, dossierId);
  if (!found) return null;
  const { facts } = found.dossier;
  if (may('staffDossierActs', clerk, { facts }) !== 'yes' || facts.channel !== 'counter') return null;
  if (!facts.submittedAt || plainDate(facts.submittedAt) !== plainDate(found.now)) return null;
  return findPerson(db, { id: facts.submitterId });
}
