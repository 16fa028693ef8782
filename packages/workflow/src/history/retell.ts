import { type Journal, type PastMoment, pastMoments } from './past-moments.ts';

export interface Retold {
  moments: readonly PastMoment[];
  /** The place of the first entry that does not follow from those before it, and why; null when all do. */
  fault: { seq: number; why: string } | null;
}

/** The moments of a dossier as far as its journal leads: who looks for a fault must not be stopped by it. */
export function retell(journal: Journal): Retold {
  const moments: PastMoment[] = [];
  try {
    for (const moment of pastMoments(journal)) moments.push(moment);
    return { moments, fault: null };
  } catch (error) {
    return { moments, fault: { seq: moments.length + 1, why: error instanceof Error ? error.message : String(error) } };
  }
}
