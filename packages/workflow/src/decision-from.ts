import { type Instant, plainDate, type WorkingCalendar } from '@mot-cua/calendar';
import { deadlinesOf } from './deadlines.ts';
import type { Decision, NumberRequest } from './decision.ts';
import type { Dossier } from './dossier.ts';
import type { JournalEntry } from './event.ts';
import type { Evolved } from './evolve.ts';
import type { NumberSeries } from './facts.ts';
import type { Procedure } from './procedure.ts';
import { tasksOf } from './tasks.ts';
import { nationalStatus } from './vocabulary/national-status.ts';

/** The legal moment and the calendar in force: values from the database, never asked for here. */
export interface Moment {
  now: Instant;
  calendar: WorkingCalendar;
}

const scopeOf = (series: NumberSeries, procedure: Procedure, { facts }: Dossier, now: Instant): NumberRequest => {
  const day = plainDate(now);
  if (series === 'dossierCode') return { series, scope: `${facts.receivingAgencyId}:${day}` };
  const { book, numberedBy } = procedure.result;
  const kind = numberedBy ? `:${facts.declared[numberedBy] ?? ''}` : '';
  return { series, scope: `${facts.competentAgencyId}:${day.slice(0, 4)}:${book}${kind}` };
};

/** All that follows from an entry, once it is applied. */
export const decisionFrom = (
  procedure: Procedure,
  entry: JournalEntry,
  evolved: Evolved,
  { now, calendar }: Moment,
): Decision => ({
  entry,
  dossier: evolved.dossier,
  numbers: evolved.series.map((series) => scopeOf(series, procedure, evolved.dossier, now)),
  effects: evolved.effects,
  tasks: tasksOf(procedure, evolved.dossier),
  deadlines: deadlinesOf(procedure, evolved.dossier, calendar),
  nationalStatus: nationalStatus(evolved.dossier.state),
});
