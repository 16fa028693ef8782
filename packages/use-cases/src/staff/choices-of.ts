import { plainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import {
  type Agency,
  agenciesBy,
  groupsAt,
  readAnswers,
  type SimilarReport,
  type StaffMember,
  type StoredDossier,
  similarReports,
  staffAt,
  type WorkGroup,
} from '@mot-cua/db';
import type { Facts, Procedure } from '@mot-cua/workflow';
import { readBundle } from '../beyond/bundle.ts';
import type { CommandChoices } from '../commands/command-fields.ts';
import type { Deps } from '../deps.ts';
import { communesOn } from '../reading/communes.ts';

export interface Choices extends CommandChoices {
  members: readonly StaffMember[];
  /** The agencies that may be asked or passed on to: those that the service names, or the other communes. */
  others: readonly Agency[];
  similar: readonly SimilarReport[];
  groups: readonly WorkGroup[];
  /** The group with which it waits, or from which it was taken; also one that nobody may be given to any more. */
  group: WorkGroup | null;
}

async function othersOf(
  { db }: Pick<Deps, 'db'>,
  { dossier, now }: StoredDossier,
  { consultees }: Procedure,
): Promise<Agency[]> {
  const all = consultees ? await agenciesBy(db, consultees) : await communesOn(db, plainDate(now));
  return all.filter(({ id }) => id !== dossier.facts.competentAgencyId);
}

/** Reports about the same matter: those with the same answer to the question by which the service groups them. */
async function similarTo(
  { db }: Pick<Deps, 'db'>,
  { dossier }: StoredDossier,
  { groupedBy }: Procedure,
): Promise<SimilarReport[]> {
  if (!groupedBy || dossier.state.handling !== 'registered') return [];
  const answer = String((await readAnswers(db, dossier.id))[0]?.answers[groupedBy] ?? '');
  const { id: dossierId, procedureCode } = dossier;
  return answer ? similarReports(db, { procedureCode, dossierId, question: groupedBy, answer }) : [];
}

/** Nobody handles what is their own. */
const isParty = ({ personId }: StaffMember, { ownerId, submitterId }: Facts): boolean =>
  personId !== null && [ownerId, submitterId].includes(personId);

/** Whom and what a command about this dossier may name: handlers of its agency, other agencies, reports alike. */
export async function choicesOf(deps: Pick<Deps, 'db'>, found: StoredDossier): Promise<Choices> {
  const { procedureCode, procedureVersion, facts } = found.dossier;
  const procedure = pinnedProcedure(procedureCode, procedureVersion);
  const [members, others, similar, bundle, groups] = await Promise.all([
    staffAt(deps.db, facts.competentAgencyId, 'handler'),
    othersOf(deps, found, procedure),
    similarTo(deps, found, procedure),
    readBundle(deps, found, procedure),
    groupsAt(deps.db, [facts.competentAgencyId]),
  ]);
  return {
    members,
    others,
    similar,
    bundle,
    groups: groups.filter(({ closedAt, members: count }) => !closedAt && count > 0),
    group: groups.find(({ id }) => id === facts.groupId) ?? null,
    handlers: members.filter((each) => !isParty(each, facts)).map(({ id }) => id),
    agencies: others.map(({ id }) => id),
    reports: similar.map(({ id }) => id),
  };
}
