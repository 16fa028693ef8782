import type { PlainDate } from '@mot-cua/calendar';
import {
  type AgencyInTree,
  type AuditAnchor,
  type AuditEntry,
  agenciesUnder,
  auditTrail,
  findDossierId,
  fold,
  logAuditSearch,
  staffEverAt,
} from '@mot-cua/db';
import { auditingPosts } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

export interface AuditAsked {
  /** A code, or a number of an application. */
  dossier: string;
  /** A part of a name, or the account. */
  person: string;
  /** Only what was done at this agency; without it, and without dossier and person, at one's own. */
  agencyId?: string;
  from: PlainDate;
  next: PlainDate;
  after?: string;
}

export interface AuditPage {
  agencies: readonly AgencyInTree[];
  /** Whose acts are listed where no dossier and no person is asked for. */
  agency: AgencyInTree;
  rows: readonly AuditEntry[];
  next: string | null;
}

const pageLength = 50;
/** A part of a name that fits more people than these says too little. */
const mostPeople = 20;

type Needed = Pick<Deps, 'db'>;

async function peopleNamed({ db }: Needed, person: string, agencyIds: readonly string[]): Promise<string[]> {
  const wanted = fold(person);
  const all = await staffEverAt(db, agencyIds);
  const exact = all.filter(({ subject }) => subject === person);
  const found = exact.length > 0 ? exact : all.filter(({ fullName }) => fold(fullName).includes(wanted));
  return found.slice(0, mostPeople).map(({ id }) => id);
}

/** The dossier, else the people, else the agency; null where what is asked for is not there. */
async function anchorOf(
  deps: Needed,
  { dossier, person }: AuditAsked,
  agencyId: string,
  reach: readonly string[],
): Promise<AuditAnchor | null> {
  if (dossier) {
    const dossierId = await findDossierId(deps.db, dossier);
    return dossierId ? { dossierId } : null;
  }
  if (!person) return { agencyId };
  const actorIds = await peopleNamed(deps, person, reach);
  return actorIds.length > 0 ? { actorIds } : null;
}

/**
 * Who opened which dossier and who did what, at the agencies where one supervises or administers and at those below.
 * Names of applicants are not told. That it was asked for is itself written down. Null for an agency out of reach.
 */
export async function searchAudit(deps: Needed, asked: AuditAsked, staff: Staff): Promise<AuditPage | null> {
  const posts = auditingPosts(staff);
  const agencies = await agenciesUnder(
    deps.db,
    posts.map(({ agencyId }) => agencyId),
  );
  const wanted = asked.agencyId ?? posts[0]?.agencyId;
  const agency = agencies.find(({ id }) => id === wanted);
  const [post] = posts;
  if (!agency || !post) return null;
  const reach = asked.agencyId ? [agency.id] : agencies.map(({ id }) => id);
  const anchor = await anchorOf(deps, asked, agency.id, reach);
  if (!asked.after) {
    const { dossier, person, from, next } = asked;
    await logAuditSearch(deps.db, {
      actorId: staff.id,
      actorRole: post.role,
      agencyId: post.agencyId,
      dossierId: anchor && 'dossierId' in anchor ? anchor.dossierId : null,
      asked: { dossier, person, agency: asked.agencyId ?? '', from, next },
    });
  }
  if (!anchor) return { agencies, agency, rows: [], next: null };
  const { from, next, after } = asked;
  return {
    agencies,
    agency,
    ...(await auditTrail(deps.db, { anchor, agencyIds: reach, from, next, after, limit: pageLength })),
  };
}
