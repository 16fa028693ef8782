import { isDeepStrictEqual } from 'node:util';
import type { WorkingCalendar } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import {
  type Dossier,
  deadlinesOf,
  type JournalEntry,
  nationalStatus,
  type Procedure,
  replay,
  type StateValue,
  tasksOf,
} from '@mot-cua/workflow';
import type { EventRow, StoredWhole } from './dossier-rows.ts';

export type CalendarOf = (version: string) => WorkingCalendar;

// Type and data were written from one entry: the pair is read back as it went in.
const entryOf = ({ seq, type, data, at, actorId, actorRole, agencyId, calendarVersion, issued }: EventRow) =>
  ({ seq, type, data, at: at.toISOString(), actorId, actorRole, agencyId, calendarVersion, issued }) as JournalEntry;

const pathOf = (value: StateValue): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value)
        .map(([outer, inner]) => `${outer}.${pathOf(inner)}`)
        .join('+');

const waiting: readonly (string | null)[] = ['supplementRequired', 'financialObligation'];

/** The work that the rebuilt dossier makes; while the applicant must act, the desk that waits sees that too. */
function tasksExpected(dossier: Dossier, after: string): string[] {
  const { state, facts } = dossier;
  const tasks = tasksOf(pinnedProcedure(dossier.procedureCode, dossier.procedureVersion), dossier);
  const lines = tasks.map(
    ({ agencyId, role, step, assigneeId, groupId }) =>
      `${agencyId} ${role} ${step} ${assigneeId ?? groupId ?? '-'} ${after}`,
  );
  if (!waiting.includes(nationalStatus(state))) return lines.sort();
  const desk = facts.acceptedAt ? facts.competentAgencyId : facts.receivingAgencyId;
  return [...lines, `${desk} applicant handling.${pathOf(state.handling)} - ${after}`].sort();
}

function rebuilt({ row, events }: StoredWhole, procedure: Procedure, calendarOf: CalendarOf): Dossier {
  const people = { ownerId: row.ownerId, submitterId: row.submitterId };
  const versionOf = (version: string) => pinnedProcedure(row.procedureCode, version);
  return replay(procedure, row.id, people, events.map(entryOf), calendarOf, versionOf);
}

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What of a stored dossier does not follow from its journal. */
export function differencesOf(whole: StoredWhole, calendarOf: CalendarOf): string[] {
  const { row, events, tasks, deadlines } = whole;
  const procedure = pinnedProcedure(row.procedureCode, row.procedureVersion);
  const dossier = rebuilt(whole, procedure, calendarOf);
  const { state, facts } = dossier;
  const last = events.at(-1);
  const lastCalendar = calendarOf(last?.calendarVersion ?? '');
  const expected: [name: string, is: unknown, shouldBe: unknown][] = [
    ['version', row.version, dossier.version],
    ['state', row.state, state],
    ['facts', row.facts, facts],
    ['code', row.code, facts.issued.dossierCode ?? null],
    ['national status', row.nationalStatus, nationalStatus(state)],
    ['handling', row.handling, pathOf(state.handling)],
    ['payment', row.payment, state.payment],
    ['delivery', row.delivery, state.delivery],
    ['receiving agency', row.receivingAgencyId, facts.receivingAgencyId],
    ['competent agency', row.competentAgencyId, facts.competentAgencyId],
    ['tasks', tasks, tasksExpected(dossier, last?.type ?? '')],
    [
      'deadlines',
      deadlines,
      deadlinesOf(procedure, dossier, lastCalendar)
        .map(({ kind, at }) => `${kind} ${at}`)
        .sort(),
    ],
  ];
  return expected.flatMap(([name, is, shouldBe]) => (isDeepStrictEqual(is, stored(shouldBe)) ? [] : [name]));
}
