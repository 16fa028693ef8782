import type { Instant } from '@mot-cua/calendar';
import type { Decision, NationalStatus, Task } from '@mot-cua/workflow';
import { handlingPath } from './handling-path.ts';

/** A task as the work lists keep it; without `dueAt` it sorts last. */
export interface WorkItem extends Task {
  dueAt: Instant | null;
  procedureCode: string;
  /** The type of the entry that left the task so. */
  after: string;
}

const waiting: readonly (NationalStatus | null)[] = ['supplementRequired', 'financialObligation'];

/** When the agency must be done: the clock's due date, before acceptance the date of the first answer. */
export function dueOf({ dossier, deadlines }: Decision): Instant | null {
  return dossier.facts.clock?.dueAt ?? deadlines.find(({ kind }) => kind === 'response')?.at ?? null;
}

function dueOfTask(task: Task, decision: Decision): Instant | null {
  const { facts } = decision.dossier;
  if (task.role === 'applicant') return facts.waitUntil;
  if (task.role !== 'consultee') return dueOf(decision);
  return (
    facts.consultations.find(({ agencyId, answer }) => agencyId === task.agencyId && !answer)?.dueAt ?? dueOf(decision)
  );
}

// The desk sees what it waits for, too: the applicant's turn is a task at the agency that has the dossier.
function applicantsTurn({ dossier, nationalStatus, tasks }: Decision): Task[] {
  if (!waiting.includes(nationalStatus) || tasks.some(({ role }) => role === 'applicant')) return [];
  const { acceptedAt, receivingAgencyId, competentAgencyId } = dossier.facts;
  const agencyId = acceptedAt ? competentAgencyId : receivingAgencyId;
  return [{ agencyId, role: 'applicant', step: `handling.${handlingPath(dossier.state.handling)}`, assigneeId: null }];
}

/** The rows of the work lists that follow from a decision. */
export function workOf(decision: Decision): WorkItem[] {
  return [...decision.tasks, ...applicantsTurn(decision)].map((task) => ({
    ...task,
    dueAt: dueOfTask(task, decision),
    procedureCode: decision.dossier.procedureCode,
    after: decision.entry.type,
  }));
}
