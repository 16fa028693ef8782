import { dueFrom, type WorkingCalendar } from '@mot-cua/calendar';
import type { Dossier } from '../dossier.ts';
import type { Effect, Notice } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import type { Facts, NumberSeries } from '../facts.ts';
import { type CorrectionCommand, isCorrectionCommand } from './correction-call.ts';

export type CorrectionEntry = Extract<JournalEntry, { type: CorrectionCommand }>;

export const isCorrectionEntry = (entry: JournalEntry): entry is CorrectionEntry => isCorrectionCommand(entry.type);

/** What this house promises; no law was read that says how long it may take. */
const promise = { unit: 'workingDay', value: 5 } as const;

function factsAfter({ correction, ...facts }: Facts, entry: CorrectionEntry, calendar: WorkingCalendar): Facts {
  const begun = { asked: null, since: entry.at, dueAt: dueFrom(calendar, entry.at, promise), prepared: null };
  switch (entry.type) {
    case 'askCorrection':
      return { ...facts, correction: { ...begun, asked: entry.seq } };
    case 'prepareCorrection': {
      const by = [entry.actorId, ...(entry.data.onBehalfOf ? [entry.data.onBehalfOf] : [])];
      return { ...facts, correction: { ...(correction ?? begun), prepared: { seq: entry.seq, by } } };
    }
    case 'correctResult':
      return { ...facts, replaced: entry.data.number, issued: { ...facts.issued, ...entry.issued } };
    case 'withdrawCorrection':
    case 'refuseCorrection':
      return facts;
  }
}

/** The owner hears of what they asked for and of what was set right; of what the agency gave up, nothing. */
function noticeOf(entry: CorrectionEntry, { correction }: Facts): Notice | null {
  if (entry.type === 'askCorrection') return 'correctionAsked';
  if (entry.type === 'refuseCorrection' && correction?.asked) return 'correctionRefused';
  return entry.type === 'correctResult' ? 'resultCorrected' : null;
}

interface Passed {
  dossier: Dossier;
  effects: readonly Effect[];
  series: readonly NumberSeries[];
}

/** An entry about an error in the result, applied when it is decided and when the journal is replayed: no step moves. */
export function passCorrection(dossier: Dossier, entry: CorrectionEntry, calendar: WorkingCalendar): Passed {
  const notice = noticeOf(entry, dossier.facts);
  return {
    dossier: { ...dossier, version: entry.seq, facts: factsAfter(dossier.facts, entry, calendar) },
    effects: notice ? [{ type: 'notify', params: { notice } }] : [],
    series: entry.type === 'correctResult' ? ['documentNumber'] : [],
  };
}
