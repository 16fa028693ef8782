import { formatDateTime, movedWords, visitWords } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

type Entry = StaffDossierView['timeline'][number];

export interface HistoryEntry {
  seq: number;
  adverse: boolean;
  what: string;
  when: string;
  who: string;
  why: string[];
}

/** By which announcement dates moved, and from when to when. */
function announcedLines({ announced }: Entry, { t, locale }: Say): string[] {
  if (!announced) return [];
  const { occasion, document, moved } = announced;
  return [t('workflow:moved.because', { occasion, document }), ...moved.map((each) => movedWords(t, locale, each))];
}

/** From whom to whom a dossier passed, and by which document. */
function handedOverLines({ handedOver }: Entry, { t, locale }: Say): string[] {
  if (!handedOver) return [];
  return handedOver.passed.map(({ from, to }) =>
    t('workflow:moved.passed', { from: from[locale], to: to[locale], document: handedOver.document }),
  );
}

/** From when to when the applicant moved their visit. */
function visitLines({ visit }: Entry, { t, locale }: Say): string[] {
  if (!visit) return [];
  const { from, to } = visit;
  const words = { from: visitWords(locale, from), to: visitWords(locale, to) };
  return [t('workflow:moved.line', { what: t('workflow:moved.visit'), ...words })];
}

/** One entry of the journal: who, what, when, why. */
export function entryView(entry: Entry, say: Say): HistoryEntry {
  const { t, locale } = say;
  const { seq, at, command, role, who, adverse, texts } = entry;
  const roleName = t(`workflow:roles.${role}`);
  return {
    seq,
    adverse,
    what: t(`workflow:doneForStaff.${command}`),
    when: formatDateTime(locale, at),
    who: who ? t('backoffice:dossier.by', { name: who, role: roleName }) : roleName,
    why: [
      ...Object.values(texts),
      ...announcedLines(entry, say),
      ...handedOverLines(entry, say),
      ...visitLines(entry, say),
    ],
  };
}

/** The journal, newest first. */
export const historyView = ({ timeline }: StaffDossierView, say: Say): HistoryEntry[] =>
  timeline.map((entry) => entryView(entry, say)).reverse();
