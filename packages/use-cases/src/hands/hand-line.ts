import type { DueState, Instant, WorkingCalendar } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import type { HandRow } from '@mot-cua/db';
import type { Procedure } from '@mot-cua/workflow';
import { dueOf } from '../staff/list-work.ts';

/** A dossier in a list of those who divide the work, with how pressing it is. */
export interface HandLine extends Pick<HandRow, 'dossierId' | 'reference' | 'ownerName' | 'handlerName' | 'dueAt'> {
  procedure: Procedure;
  /** A step of the service, or a state of the lifecycle. */
  step: string;
  due: { state: DueState; workingDays: number } | null;
}

export const handLine = (row: HandRow, calendar: WorkingCalendar, now: Instant): HandLine => {
  const { procedureCode, procedureVersion, step, handlerId: _, ...rest } = row;
  return {
    ...rest,
    procedure: pinnedProcedure(procedureCode, procedureVersion),
    step: step.split('.').at(-1) ?? step,
    due: rest.dueAt ? dueOf(calendar, now, rest.dueAt) : null,
  };
};
