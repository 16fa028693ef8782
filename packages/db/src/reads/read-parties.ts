import type { Database } from '../database.ts';
import { isUuid } from '../storable.ts';
import { type AgencyItself, readAgency } from './agency.ts';
import { besidesPerson, type Person } from './person.ts';

/** The two people and two agencies of a dossier; an erased person is null. */
export interface Parties {
  owner: Person | null;
  submitter: Person | null;
  receivingAgency: AgencyItself | null;
  competentAgency: AgencyItself | null;
}

export async function readParties({ prisma }: Database, dossierId: string): Promise<Parties | null> {
  const dossier = isUuid(dossierId) ? await prisma.dossier.findUnique({ where: { id: dossierId } }) : null;
  if (!dossier) return null;
  const { ownerId, submitterId, receivingAgencyId, competentAgencyId } = dossier;
  const [people, agencies] = await Promise.all([
    prisma.person.findMany({ where: { id: { in: [ownerId, submitterId] } }, omit: besidesPerson }),
    prisma.agency.findMany({ where: { id: { in: [receivingAgencyId, competentAgencyId] } } }),
  ]);
  const personOf = (id: string) => people.find((person) => person.id === id) ?? null;
  const agencyOf = (id: string) => agencies.map(readAgency).find((agency) => agency.id === id) ?? null;
  return {
    owner: personOf(ownerId),
    submitter: personOf(submitterId),
    receivingAgency: agencyOf(receivingAgencyId),
    competentAgency: agencyOf(competentAgencyId),
  };
}
