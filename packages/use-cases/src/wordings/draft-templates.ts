import { findWording, type StoredDossier, wordingsInForce } from '@mot-cua/db';
import { offersOf, type Procedure } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { aboutDrafts, type Proposed } from './wording-subject.ts';

/** The words of the city or the agency for a draft with one outcome, with places still open. */
export interface DraftTemplate {
  id: string;
  number: number;
  outcome: Proposed;
  text: string;
}

/** What a draft of this dossier begins with today, where the house's own words were replaced: the agency's before the city's. */
export async function draftTemplates(
  { db }: Pick<Deps, 'db'>,
  { dossier }: StoredDossier,
  procedure: Procedure,
): Promise<DraftTemplate[]> {
  const isDrafted = offersOf(procedure.machine, dossier.state).some(({ command }) => command === 'submitForApproval');
  if (!isDrafted) return [];
  const abouts = { granted: aboutDrafts(procedure.code, 'granted'), refused: aboutDrafts(procedure.code, 'refused') };
  const agencyIds = [dossier.facts.competentAgencyId];
  const found = await wordingsInForce(db, { area: 'draft', abouts: Object.values(abouts), agencyIds });
  return (['granted', 'refused'] as const).flatMap((outcome) => {
    const worded = found.filter(({ about, words }) => about === abouts[outcome] && words);
    const held = worded.find(({ agencyId }) => agencyId !== null) ?? worded[0];
    return held ? [{ id: held.id, number: held.number, outcome, text: held.words?.text ?? '' }] : [];
  });
}

/** The version that a posted draft says it began with, if it was one for its service, of the city or of its agency. */
export async function draftedFrom(
  { db }: Pick<Deps, 'db'>,
  id: string,
  { dossier }: StoredDossier,
): Promise<{ id: string; number: number } | null> {
  const found = await findWording(db, id);
  if (found?.area !== 'draft' || !found.about.startsWith(`${dossier.procedureCode}:`)) return null;
  const isOwn = found.agencyId === null || found.agencyId === dossier.facts.competentAgencyId;
  return isOwn ? { id, number: found.number } : null;
}
