import { addNationalComparison, legalNow, type NationalDifference, tellNationalAgain, toldAfter } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { statusPublishedAs } from './published-status.ts';

type Ported = Pick<Deps, 'db' | 'national'>;

const mostPerPage = 500;
const mostExamples = 20;

export interface Reconciled {
  compared: number;
  missing: number;
  different: number;
  strange: number;
  mended: number;
  examples: readonly NationalDifference[];
}

interface Found extends NationalDifference {
  /** Ours to tell again; null: we do not know it either. */
  id: string | null;
}

interface Page {
  compared: number;
  found: readonly Found[];
  /** Up to where both sides were seen; null: to the end. */
  upTo: string | null;
}

const lastOfFull = (rows: readonly { reference: string }[], perPage: number): string[] =>
  rows.length < perPage ? [] : [rows.at(-1)?.reference ?? ''];

/** Lays the next stretch of both lists side by side, as far as both were seen. */
async function comparePage(
  { db, national }: Ported,
  { after, since, perPage }: { after: string; since: string; perPage: number },
): Promise<Page> {
  const theirs = await national.holdings(after, perPage);
  const ours = await toldAfter(db, { after, since, most: perPage });
  const [upTo = null] = [...lastOfFull(theirs, perPage), ...lastOfFull(ours, perPage)].sort();
  const within = ({ reference }: { reference: string }): boolean => upTo === null || reference <= upTo;
  const known = new Set(ours.map(({ reference }) => reference));
  const theirStatus = new Map(
    theirs.map(({ reference, status }) => [reference, statusPublishedAs(status) ?? String(status)]),
  );
  const quiet = ours.filter((each) => each.quiet && within(each));
  const unlike = quiet
    .map(({ id, reference, status }) => ({ id, reference, ours: status, theirs: theirStatus.get(reference) ?? null }))
    .filter((each) => each.ours !== each.theirs);
  const strange = theirs
    .filter((each) => within(each) && !known.has(each.reference))
    .map(({ reference }) => ({ id: null, reference, ours: null, theirs: theirStatus.get(reference) ?? null }));
  return { compared: quiet.length + strange.length, found: [...unlike, ...strange], upTo };
}

/**
 * Compares all that the national portal holds with what we hold, and tells it anew what it does not know or knows otherwise.
 * What is on its way is left out. Throws while the portal does not answer.
 */
export async function reconcileNational(deps: Ported, perPage = mostPerPage): Promise<Reconciled> {
  const begunAt = await legalNow(deps.db);
  const total = { compared: 0, missing: 0, different: 0, strange: 0, mended: 0 };
  const examples: NationalDifference[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { compared, found, upTo }: Page = await comparePage(deps, { after, since: begunAt, perPage });
    total.compared += compared;
    total.missing += found.filter(({ theirs }) => theirs === null).length;
    total.strange += found.filter(({ id }) => id === null).length;
    total.different += found.filter(({ ours, theirs }) => ours !== null && theirs !== null).length;
    total.mended += await tellNationalAgain(
      deps.db,
      found.flatMap(({ id }) => (id ? [id] : [])),
    );
    const room = mostExamples - examples.length;
    examples.push(...found.slice(0, room).map(({ reference, ours, theirs }) => ({ reference, ours, theirs })));
    after = upTo;
  }
  await addNationalComparison(deps.db, { begunAt, ...total, examples });
  return { ...total, examples };
}
