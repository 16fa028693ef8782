import { timingSafeEqual } from 'node:crypto';
import type { Instant } from '@mot-cua/calendar';
import {
  agenciesBy,
  findPetitionByCode,
  legalNow,
  type Petition,
  type PetitionState,
  type PublishedPetition,
  petitionEvents,
  publishedPetition,
} from '@mot-cua/db';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';

/** What whoever wrote a petition sees of it: where it is, by when something happens, and the answer. */
export interface FollowedPetition
  extends Pick<Petition, 'code' | 'kind' | 'body' | 'publicity' | 'sentAt' | 'dueAt' | 'ground' | 'answer'> {
  state: PetitionState;
  answeredAt: Instant | null;
  /** Only on their own list: who signed in needs no second code. */
  lookupCode: string | null;
  agency: AgencyName;
  isLate: boolean;
  /** What was done, oldest first; by which agency, never by whom. */
  steps: { step: string; at: Instant; agency: AgencyName; to: AgencyName | null; note: string | null }[];
}

export type Following = { mine: FollowedPetition } | { open: PublishedPetition } | { ask: true } | null;

const digitsOf = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '');

const same = (typed: string, kept: string): boolean =>
  typed.length === kept.length && timingSafeEqual(Buffer.from(typed), Buffer.from(kept));

/** Grounds and where it was passed on are for the petitioner; what an agency notes on taking an answer back is not. */
const toldNotes = ['refuse', 'passOn'];

async function followed({ db }: Pick<Deps, 'db'>, petition: Petition, now: Instant): Promise<FollowedPetition> {
  const events = await petitionEvents(db, petition.id);
  const ids = [petition.agencyId, ...events.flatMap(({ agencyId, toAgencyId }) => [agencyId, toAgencyId ?? agencyId])];
  const agencies = await agenciesBy(db, [...new Set(ids)]);
  const named = (id: string) => agencyName(agencies.find((agency) => agency.id === id) ?? null, id);
  const { code, kind, body, publicity, sentAt, dueAt, ground, answer, state, answeredAt } = petition;
  return {
    ...{ code, kind, body, publicity, sentAt, dueAt, ground, answer, state, answeredAt },
    lookupCode: null,
    agency: named(petition.agencyId),
    isLate: dueAt !== null && dueAt < now,
    steps: events.map(({ step, at, agencyId, toAgencyId, note }) => ({
      step,
      at,
      agency: named(agencyId),
      to: toAgencyId === null ? null : named(toAgencyId),
      note: toldNotes.includes(step) ? note : null,
    })),
  };
}

/**
 * A petition by its code: to whoever wrote it, signed in or with the second code; what is published of it to everybody else.
 * `ask`: the second code is missing. Null: there is none, or the codes do not belong together.
 */
export async function followPetition(
  deps: Pick<Deps, 'db'>,
  { code, lookup }: { code: string; lookup: string },
  citizen: Citizen | null,
): Promise<Following> {
  const [found, now] = await Promise.all([findPetitionByCode(deps.db, code), legalNow(deps.db)]);
  const isOwn = found?.personId != null && found.personId === citizen?.id;
  if (found && (isOwn || (lookup !== '' && same(digitsOf(lookup), found.lookupCode)))) {
    const mine = await followed(deps, found, now);
    return { mine: { ...mine, lookupCode: isOwn ? found.lookupCode : null } };
  }
  if (lookup !== '') return null;
  const open = found?.state === 'published' ? await publishedPetition(deps.db, found.id) : null;
  // Whether there is such a petition is nobody else's business.
  return open ? { open } : { ask: true };
}
