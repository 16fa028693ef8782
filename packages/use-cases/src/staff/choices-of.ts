import { plainDate } from '@mot-cua/calendar';
import { type Agency, type StaffMember, type StoredDossier, staffAt } from '@mot-cua/db';
import type { CommandChoices } from '../commands/command-fields.ts';
import type { Deps } from '../deps.ts';
import { communesOn } from '../reading/communes.ts';

export interface Choices extends CommandChoices {
  members: readonly StaffMember[];
  communes: readonly Agency[];
}

/** Whom a command about this dossier may name: handlers of its agency, and the other communes of today. */
export async function choicesOf({ db }: Pick<Deps, 'db'>, { dossier, now }: StoredDossier): Promise<Choices> {
  const { competentAgencyId } = dossier.facts;
  const [members, all] = await Promise.all([staffAt(db, competentAgencyId, 'handler'), communesOn(db, plainDate(now))]);
  const communes = all.filter(({ id }) => id !== competentAgencyId);
  return { members, communes, handlers: members.map(({ id }) => id), agencies: communes.map(({ id }) => id) };
}
