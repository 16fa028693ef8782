import { type Instant, seenFrom, type WorkingCalendar } from '@mot-cua/calendar';
import {
  addStaffNotices,
  type Database,
  findWarningSettings,
  legalNow,
  type NewStaffNotice,
  type RunningDossier,
  runningDossiers,
  type StaffInRoles,
  staffInRoles,
  staffNoticesAbout,
} from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { rulesFrom, type WarnedRole, type WarningRules } from './warning-rules.ts';
import { type Warning, warningsDue } from './warnings-due.ts';

const portion = 500;

interface Around {
  calendar: WorkingCalendar;
  now: Instant;
  rules: WarningRules;
}

/** A dossier of whose date somebody is to be told. */
interface Pressing {
  dossier: RunningDossier;
  warnings: readonly Warning[];
}

/** Whoever has it in hand, the members of the group with which it waits, or whoever heads or leads there; and whoever stands in for them today. */
function toldOf(
  { agencyId, handlerId, groupId }: RunningDossier,
  role: WarnedRole,
  staff: readonly StaffInRoles[],
): string[] {
  const holds = ({ id, posts }: StaffInRoles): boolean =>
    posts.some(({ agencyId: at, roles, groups = [], onBehalfOf }) => {
      if (at !== agencyId || !roles.includes(role)) return false;
      if (role !== 'handler') return true;
      return handlerId === null ? groups.some((each) => each === groupId) : (onBehalfOf?.id ?? id) === handlerId;
    });
  return staff.filter(holds).map(({ id }) => id);
}

/** One notice for a person and a date, whatever the reasons: a date that moves is told of anew. */
function noticesOf({ dossier, warnings }: Pressing, staff: readonly StaffInRoles[]): NewStaffNotice[] {
  const { dossierId, clock } = dossier;
  const told = warnings.flatMap(({ role, kind }) => toldOf(dossier, role, staff).map((staffId) => ({ staffId, kind })));
  const once = new Map(told.map((each) => [`${each.staffId} ${each.kind}`, each]));
  return [...once.values()].map((each) => ({ ...each, dossierId, about: clock.dueAt, dueAt: clock.dueAt }));
}

const keyOf = ({ staffId, dossierId, kind, about }: Omit<NewStaffNotice, 'dueAt'>): string =>
  [staffId, dossierId, kind, about].join(' ');

async function raiseFor(db: Database, pressing: readonly Pressing[]): Promise<number> {
  const agencyIds = [...new Set(pressing.map(({ dossier }) => dossier.agencyId))];
  const dossierIds = pressing.map(({ dossier }) => dossier.dossierId);
  const [staff, before] = await Promise.all([staffInRoles(db, agencyIds), staffNoticesAbout(db, dossierIds)]);
  const known = new Set(before.map(keyOf));
  const due = pressing.flatMap((each) => noticesOf(each, staff));
  return addStaffNotices(
    db,
    due.filter((each) => !known.has(keyOf(each))),
  );
}

function pressingOf(running: readonly RunningDossier[], { calendar, now, rules }: Around): Pressing[] {
  const all = running.map((dossier) => {
    const { agencyId, clock } = dossier;
    return { dossier, warnings: warningsDue(seenFrom(calendar, agencyId, clock.before), clock, now, rules) };
  });
  return all.filter(({ warnings }) => warnings.length > 0);
}

/** The worker's part: tells handlers, heads and leaders of dates that are near or past, each once for a date. Returns how many notices are new. */
export async function raiseWarnings({ db }: Pick<Deps, 'db'>): Promise<number> {
  const [calendar, now, stored] = await Promise.all([loadCalendar(db), legalNow(db), findWarningSettings(db)]);
  const around = { calendar, now, rules: rulesFrom(stored) };
  let raised = 0;
  let after: string | undefined;
  do {
    const running = await runningDossiers(db, { limit: portion, ...(after && { after }) });
    const pressing = pressingOf(running, around);
    raised += pressing.length > 0 ? await raiseFor(db, pressing) : 0;
    after = running.length === portion ? running.at(-1)?.dossierId : undefined;
  } while (after);
  return raised;
}
