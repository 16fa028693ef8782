import { plainDate } from '@mot-cua/calendar';
import { type AgencyItself, findAgency, findCommune, findPerson, legalNow } from '@mot-cua/db';
import { actsFor } from '@mot-cua/policy';
import type { Procedure } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { CommuneView } from '../application/read-application.ts';
import type { Deps } from '../deps.ts';
import { type Reach, reachOf } from '../reading/dossier-view.ts';

/** `one`: the only agency that settles it; `own`: the commune of the person's residence, where the commune settles it and both are known. */
export interface Competent {
  readonly one: (CommuneView & Reach) | null;
  readonly own: (CommuneView & Reach) | null;
}

const named = (found: AgencyItself | null): Competent['one'] =>
  found && { id: found.id, name: found.nameVi, nameEn: found.nameEn, ...reachOf(found) };

async function ownCommune({ db }: Pick<Deps, 'db'>, citizen: Citizen): Promise<Competent['own']> {
  const [person, now] = await Promise.all([findPerson(db, { id: actsFor(citizen) }), legalNow(db)]);
  return person?.communeCode ? named(await findCommune(db, person.communeCode, plainDate(now))) : null;
}

/** Which agency settles a procedure, as far as it can be said before an application is begun. */
export async function whoIsCompetent(
  deps: Pick<Deps, 'db'>,
  { competence }: Pick<Procedure, 'competence'>,
  person: Citizen | null,
): Promise<Competent> {
  if (competence.rule === 'agency') return { one: named(await findAgency(deps.db, competence.agencyId)), own: null };
  const asked = person && competence.rule !== 'beside';
  return { one: null, own: asked ? await ownCommune(deps, person) : null };
}
