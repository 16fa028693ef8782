import { type Wording, wordingsInForce, wordingsOf } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';
import { mayWord, wordingRights } from './wording-rights.ts';
import { placeOf, type WordingSubject } from './wording-subject.ts';

/** What holds today, for the city or for one agency, and for whom else the reader may look. */
export interface WordingList {
  city: boolean;
  agencies: AgencyName[];
  /** Null: the city's. */
  agencyId: string | null;
  drafts: Wording[];
  /** Only where the reader words the city's. */
  notices: Wording[];
}

/** The words of the city, or of one of the reader's agencies. Null: not for this person. */
export async function listWordings(
  deps: Pick<Deps, 'db'>,
  { agencyId: asked }: { agencyId: string },
  staff: Staff,
): Promise<WordingList | null> {
  const rights = await wordingRights(deps, staff);
  if (!rights) return null;
  const { city, agencies } = rights;
  const chosen = agencies.find(({ id }) => id === asked) ?? (city ? undefined : agencies[0]);
  const agencyId = chosen?.id ?? null;
  const [drafts, notices] = await Promise.all([
    wordingsInForce(deps.db, { area: 'draft', agencyIds: agencyId ? [agencyId] : [] }),
    city ? wordingsInForce(deps.db, { area: 'notice', agencyIds: [] }) : [],
  ]);
  return { city, agencies: agencies.map((each) => agencyName(each, each.id)), agencyId, drafts, notices };
}

/** The versions of one wording. */
export interface WordingHistory {
  subject: WordingSubject;
  /** The newest first. */
  versions: Wording[];
  inForce: Wording | null;
  /** What holds in its place while an agency says nothing of its own: the city's. */
  behind: Wording | null;
  agency: AgencyName | null;
}

/** Null: not for this person to word. */
export async function readWording(
  deps: Pick<Deps, 'db'>,
  subject: WordingSubject | null,
  staff: Staff,
): Promise<WordingHistory | null> {
  const rights = await wordingRights(deps, staff);
  if (!subject || !rights || !mayWord(rights, subject)) return null;
  const place = placeOf(subject);
  const [versions, citys] = await Promise.all([
    wordingsOf(deps.db, place),
    place.agencyId ? wordingsOf(deps.db, { ...place, agencyId: null }) : [],
  ]);
  const agency = rights.agencies.find(({ id }) => id === place.agencyId);
  return {
    subject,
    versions,
    inForce: versions.find(({ inForce }) => inForce) ?? null,
    behind: citys.find(({ inForce }) => inForce) ?? null,
    agency: agency ? agencyName(agency, agency.id) : null,
  };
}
