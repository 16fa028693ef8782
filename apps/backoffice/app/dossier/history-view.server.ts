import { formatDateTime } from '@mot-cua/locales';
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

/** One entry of the journal: who, what, when, why. */
export function entryView({ seq, at, command, role, who, adverse, texts }: Entry, { t, locale }: Say): HistoryEntry {
  const roleName = t(`workflow:roles.${role}`);
  return {
    seq,
    adverse,
    what: t(`workflow:doneForStaff.${command}`),
    when: formatDateTime(locale, at),
    who: who ? t('backoffice:dossier.by', { name: who, role: roleName }) : roleName,
    why: Object.values(texts),
  };
}

/** The journal, newest first. */
export const historyView = ({ timeline }: StaffDossierView, say: Say): HistoryEntry[] =>
  timeline.map((entry) => entryView(entry, say)).reverse();
