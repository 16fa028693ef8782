import { formatDateTime, movedWords } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { momentHref } from './addresses.ts';

type Entry = StaffDossierView['timeline'][number];

export interface HistoryEntry {
  seq: number;
  adverse: boolean;
  what: string;
  when: string;
  who: string;
  why: string[];
  /** To the dossier as it was then, for those who may go back. */
  past?: { href: string; label: string };
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

const revokedLines = ({ revoked }: Entry, { t }: Say): string[] =>
  revoked ? [t('workflow:moved.revoked', revoked)] : [];

/** From whose hands into whose. */
function passedOnLines({ passedOn }: Entry, { t }: Say): string[] {
  if (!passedOn?.to) return [];
  const { from, to } = passedOn;
  return [from ? t('backoffice:hands.passedOn', { from, to }) : t('backoffice:hands.givenTo', { to })];
}

/** One entry of the journal: who, what, when, why. */
export function entryView(entry: Entry, say: Say): HistoryEntry {
  const { t, locale } = say;
  const { seq, at, command, role, who, adverse, texts, onBehalfOf } = entry;
  const held = t(`workflow:roles.${role}`);
  const roleName = onBehalfOf ? t('backoffice:substitutes.inRoleFor', { role: held, name: onBehalfOf }) : held;
  return {
    seq,
    adverse,
    what: t(`workflow:doneForStaff.${command}`),
    when: formatDateTime(locale, at),
    who: who ? t('backoffice:dossier.by', { name: who, role: roleName }) : roleName,
    why: [
      ...passedOnLines(entry, say),
      ...Object.values(texts),
      ...announcedLines(entry, say),
      ...handedOverLines(entry, say),
      ...revokedLines(entry, say),
    ],
  };
}

/** The journal, newest first. */
export const historyView = ({ timeline }: StaffDossierView, say: Say): HistoryEntry[] =>
  timeline.map((entry) => entryView(entry, say)).reverse();

/** Each entry with the way to the dossier as it was right after it. */
export const withMoments = (entries: readonly HistoryEntry[], id: string, { t }: Say): HistoryEntry[] =>
  entries.map((entry) => ({
    ...entry,
    past: { href: momentHref(id, entry.seq), label: t('backoffice:past.open', { sequence: entry.seq }) },
  }));
