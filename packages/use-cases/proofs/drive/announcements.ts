import {
  type AgencyHours,
  addDays,
  hanoiCalendar,
  isWorkingDay,
  type PlainDate,
  plainDate,
  readWeekText,
  type WorkingCalendar,
} from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { addCalendar, type Database, loadCalendars, readDossier } from '@mot-cua/db';
import { type Decision, type Dossier, decideHandOver, decideRecount, type Procedure } from '@mot-cua/workflow';
import type { Staff } from '../../src/actors.ts';
import { forgetCalendars } from '../../src/reading/calendars.ts';
import { recordDecided } from '../../src/record-decided.ts';
import type { Cast } from '../../src/testing/make-cast.ts';
import { wards } from '../../src/testing/make-cast.ts';
import { queryOf } from '../query.ts';
import type { Play } from './play.ts';
import { addTo } from './tally.ts';

type Deciding = (procedure: Procedure, dossier: Dossier, now: string) => Decision | null;

/** What an announcement does to every dossier that there is. */
async function decideAll(
  db: Database,
  { now: at, tally }: Play,
  cause: 'recount' | 'handOver',
  deciding: Deciding,
): Promise<void> {
  const ids = await queryOf(db.pool)<{ id: string }>('select id from dossier order by id');
  const now = new Date(at).toISOString();
  for (const { id } of ids) {
    const found = await readDossier(db, id);
    if (!found) throw new Error(`The dossier ${id} is gone`);
    const isRecorded = await recordDecided({ db }, { dossier: found.dossier, now }, cause, ({ dossier }) =>
      deciding(pinnedProcedure(dossier.procedureCode, dossier.procedureVersion), dossier, now),
    );
    if (!isRecorded) continue;
    tally.announced += 1;
    addTo(tally.made, cause);
  }
}

function nextWorkingDays(calendar: WorkingCalendar, from: PlainDate, count: number): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = addDays(from, 1); days.length < count; day = addDays(day, 1))
    if (isWorkingDay(calendar, day) && !calendar.makeUpDays.some(({ date }) => date === day)) days.push(day);
  return days;
}

const later = '7:30-11:30, 13:30-17:30';

/** One of the wards that will merge works half an hour longer in the evening from a day on. */
const ownHours = (from: PlainDate): AgencyHours => ({
  ...{ agencyId: wards.asked, from, to: null, name: 'Giờ thử nghiệm', decision: 'Thông báo thử nghiệm' },
  weekly: readWeekText({ mon: later, tue: later, wed: later, thu: later, fri: later, sat: '', sun: '' }).weekly,
});

/** Days off that were decided late, as it happens each year, and hours of one ward: what is open is counted anew. */
export async function announceDays(db: Database, play: Play): Promise<void> {
  const [before = hanoiCalendar] = await loadCalendars(db);
  const daysOff = nextWorkingDays(before, plainDate(new Date(play.now).toISOString()), 3);
  const late: WorkingCalendar = {
    ...before,
    version: `${before.version}-late`,
    holidays: [
      ...before.holidays,
      ...daysOff.map((date) => ({ date, name: 'Ngày nghỉ thử nghiệm', decision: 'Quyết định thử nghiệm' })),
    ],
    own: [...(before.own ?? []), ownHours(daysOff[0] ?? '')],
  };
  await addCalendar(db, late, daysOff[0] ?? '');
  forgetCalendars(db);
  const [after = late] = await loadCalendars(db);
  const announced = {
    announcement: late.version,
    document: '1/TB',
    occasion: 'Lễ',
    daysOff,
    before,
    after,
  };
  const by = { actorId: play.cast.supervisor.id, role: 'supervisor', agencyId: wards.own } as const;
  await decideAll(
    db,
    play,
    'recount',
    (procedure, dossier, now) => decideRecount(procedure, dossier, announced, { now, by, wasMoved: false }).decision,
  );
}

const heir = { id: 'hong-ha', vi: 'Phường Hồng Hà', en: 'Hong Ha Ward' };
const ended: readonly string[] = [wards.asked, wards.last];

const atHeir = (staff: Staff): Staff => ({
  ...staff,
  posts: staff.posts.map((post) => (ended.includes(post.agencyId) ? { ...post, agencyId: heir.id } : post)),
});

const castAfter = (cast: Cast): Cast => ({
  ...cast,
  otherClerk: atHeir(cast.otherClerk),
  consultee: atHeir(cast.consultee),
  lastConsultee: atHeir(cast.lastConsultee),
});

/** Two of the three wards become one: what is open passes on, and so do their people. */
export async function mergeWards(db: Database, play: Play): Promise<void> {
  await db.pool.query(
    `insert into agency (id, code, name_vi, name_en, name_norm, kind) values ($1, '009.00.99.H26', $2, $3, $1, 'commune')`,
    [heir.id, heir.vi, heir.en],
  );
  const effective = plainDate(new Date(play.now).toISOString());
  const passed = ended.map((id) => ({ from: { id, vi: id, en: id }, to: heir }));
  const reorganised = { reorganisation: 'merger', document: '1/NQ', effective, passed };
  const [calendar = hanoiCalendar] = await loadCalendars(db);
  const by = { actorId: play.cast.admin.id, agencyId: wards.own };
  await decideAll(
    db,
    play,
    'handOver',
    (procedure, dossier, now) => decideHandOver(procedure, dossier, reorganised, { now, calendar, by }).decision,
  );
  play.cast = castAfter(play.cast);
  play.agencies = [wards.own, heir.id];
}
