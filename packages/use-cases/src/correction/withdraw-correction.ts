import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';
import { type CorrectionOutcome, giveCorrection } from './give-correction.ts';

/** The owner takes back the request of that entry. Null: it is not theirs. */
export async function withdrawCorrection(
  deps: Pick<Deps, 'db'>,
  { id, asked, version, intentId }: { id: string; asked: number; version: number; intentId: string },
  citizen: Citizen,
): Promise<CorrectionOutcome | null> {
  const found = await myDossier(deps, id, citizen, 'ownDossierActs');
  if (!found) return null;
  const by = { actorId: citizen.id, role: 'applicant' as const, agencyId: null };
  return giveCorrection(deps, {
    ...{ found, by, version, intentId },
    call: { type: 'withdrawCorrection', data: { asked } },
  });
}
