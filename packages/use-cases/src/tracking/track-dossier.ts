import { timingSafeEqual } from 'node:crypto';
import { findDossierId, readDossier } from '@mot-cua/db';
import { type HandlingState, outermost } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { type Stage, stageOf } from './stage-of.ts';

/** All that anybody may know of a dossier without signing in (Circular 01/2018/TT-VPCP, article 16): its code and its degree of completion. */
export interface TrackView {
  reference: string;
  handling: HandlingState;
  /** Null when it ended before its result. */
  stage: Stage | null;
}

const digitsOf = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '');

const same = (typed: string, kept: string): boolean =>
  typed.length === kept.length && timingSafeEqual(Buffer.from(typed), Buffer.from(kept));

/** A dossier by its code or receipt number and its lookup code, as they are typed; null unless both belong together. */
export async function trackDossier(
  { db }: Pick<Deps, 'db'>,
  { code, lookup }: { code: string; lookup: string },
): Promise<TrackView | null> {
  const id = await findDossierId(db, code);
  const found = id && (await readDossier(db, id));
  if (!found || !same(digitsOf(lookup), found.lookupCode)) return null;
  const handling = outermost(found.dossier.state.handling) as HandlingState;
  return { reference: found.code ?? found.provisionalNumber, handling, stage: stageOf(handling) };
}
