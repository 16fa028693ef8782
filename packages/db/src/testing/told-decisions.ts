import type { Decision } from '@mot-cua/workflow';
import { doorArguments } from '../record/door-arguments.ts';

/** What decisions of one dossier leave behind in its row, its work and its journal, as JSON texts. */
export interface Told {
  dossier: string;
  tasks: string;
  deadlines: string;
  entries: string[];
  dueAt: string | null;
  closedAt: string | null;
}

/** Written by the same hand as the write door's arguments, for who fills a database with many dossiers at once. */
export function toldDecisions(decisions: readonly Decision[]): Told {
  const told: Told = { dossier: '', tasks: '', deadlines: '', entries: [], dueAt: null, closedAt: null };
  for (const decision of decisions) {
    const submission = { answers: {}, parts: [], draftId: null, provisionalNumber: '', search: '' };
    const isHandedIn = decision.entry.type === 'submit' || decision.entry.type === 'resubmit';
    const row = doorArguments({
      decision,
      expectedVersion: decision.entry.seq - 1,
      intentId: '',
      texts: [],
      ...(isHandedIn && { submission }),
    });
    const [, , , entry, dossier, , , tasks, deadlines] = row.map(String);
    const { dueAt, closed } = JSON.parse(dossier ?? '{}');
    told.entries.push(entry ?? '');
    Object.assign(told, { dossier, tasks, deadlines });
    told.dueAt = dueAt ?? told.dueAt;
    told.closedAt = closed ? (told.closedAt ?? decision.entry.at) : null;
  }
  return told;
}
