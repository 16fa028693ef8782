import {
  addResultShare,
  endResultShare,
  type IssuedPaper,
  issuedPapersOf,
  type ResultShare,
  resultSharesOf,
} from '@mot-cua/db';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';

/** For how many days a link may be open. */
export const shareDays = [1, 7, 30] as const;

const mostOpen = 20;

/** The result that this person may show to others; only its owner may. */
async function myResult({ db }: Pick<Deps, 'db'>, id: string, citizen: Citizen): Promise<IssuedPaper | null> {
  const found = await myDossier({ db }, id, citizen, 'ownDossierActs');
  if (!found || found.dossier.facts.ownerId !== citizen.id) return null;
  const { delivery } = found.dossier.state;
  if (delivery === 'notReady' || delivery === 'preparing') return null;
  return (await issuedPapersOf(db, id)).findLast(({ kind }) => kind === 'result') ?? null;
}

/** The links that a person made of a result; null when there is none to share. */
export async function listShares(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  citizen: Citizen,
): Promise<ResultShare[] | null> {
  const result = await myResult(deps, id, citizen);
  return result && resultSharesOf(deps.db, citizen.id, result.id);
}

/** Makes a link that shows the result to anybody who has it, for some days. Its token is told once, here. */
export async function shareResult(
  deps: Pick<Deps, 'db'>,
  { id, days }: { id: string; days: number },
  citizen: Citizen,
): Promise<{ token: string } | { refused: 'days' | 'tooMany' } | null> {
  const result = await myResult(deps, id, citizen);
  if (!result) return null;
  if (!shareDays.some((each) => each === days)) return { refused: 'days' };
  const shares = await resultSharesOf(deps.db, citizen.id, result.id);
  if (shares.filter(({ endedAt }) => endedAt === null).length >= mostOpen) return { refused: 'tooMany' };
  return { token: await addResultShare(deps.db, { personId: citizen.id, paperId: result.id, days }) };
}

/** Ends a link before its time. */
export async function endShare(
  deps: Pick<Deps, 'db'>,
  { id, shareId }: { id: string; shareId: string },
  citizen: Citizen,
): Promise<boolean> {
  if (!(await myResult(deps, id, citizen))) return false;
  await endResultShare(deps.db, shareId, citizen.id);
  return true;
}
