import type { Instant } from '@mot-cua/calendar';
import { formatDateTime, movedWords, resultFieldName, visitWords } from '@mot-cua/locales';
import type { InspectionPhoto, StaffDossierView } from '@mot-cua/use-cases';
import { photoLink } from '../inspections/photos-view.server.ts';
import type { Say } from '../say.ts';
import { takenLines } from '../take-back/take-back-view.server.ts';
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
  /** Photographs of the inspection that is recorded here. */
  photos: { href: string; label: string }[];
}

/** What an entry is told with: the service's own words, and photographs where it records an inspection. */
interface Around {
  procedure: StaffDossierView['procedure'] | undefined;
  photos?: HistoryEntry['photos'];
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

/** What the applicant asked to read otherwise, and which result took the place of which. */
function correctionLines({ asked, corrected }: Entry, { procedure }: Around, { t, locale }: Say): string[] {
  if (corrected) return [t('workflow:moved.corrected', corrected)];
  if (!asked) return [];
  const field = procedure ? resultFieldName(locale, procedure.texts[locale], asked.field) : asked.field;
  return [t('workflow:moved.asked', { field, right: asked.right })];
}

/** From whose hands into whose, or to which group. */
function passedOnLines({ passedOn, command }: Entry, { t }: Say): string[] {
  if (!passedOn?.to) return [];
  const { from, to } = passedOn;
  if (command === 'release') return [t('backoffice:groups.backTo', { to })];
  return [from ? t('backoffice:hands.passedOn', { from, to }) : t('backoffice:hands.givenTo', { to })];
}

/** To which desk it was given, or why it was not taken over. */
function betweenLines({ between }: Entry, { t }: Say): string[] {
  if (!between) return [];
  const { to, ground } = between;
  return [
    ...(to ? [t('backoffice:beyond.to', { agency: to })] : []),
    ...(ground ? [t('backoffice:beyond.why', { ground: t(`backoffice:beyond.grounds.${ground}`) })] : []),
  ];
}

/** From when to when the applicant moved their visit. */
function visitLines({ visit }: Entry, { t, locale }: Say): string[] {
  if (!visit) return [];
  const { from, to } = visit;
  const words = { from: visitWords(locale, from), to: visitWords(locale, to) };
  return [t('workflow:moved.line', { what: t('workflow:moved.visit'), ...words })];
}

/** One entry of the journal: who, what, when, why. */
export function entryView(entry: Entry, { procedure, photos = [] }: Around, say: Say): HistoryEntry {
  const { t, locale } = say;
  const { seq, at, command, role, who, adverse, texts, onBehalfOf } = entry;
  const held = t(`workflow:roles.${role}`);
  const roleName = onBehalfOf ? t('backoffice:substitutes.inRoleFor', { role: held, name: onBehalfOf }) : held;
  return {
    ...{ seq, adverse, photos },
    what: t(`workflow:doneForStaff.${command}`),
    when: formatDateTime(locale, at),
    who: who ? t('backoffice:dossier.by', { name: who, role: roleName }) : roleName,
    why: [
      ...takenLines(entry, say),
      ...passedOnLines(entry, say),
      ...betweenLines(entry, say),
      ...Object.values(texts),
      ...announcedLines(entry, say),
      ...handedOverLines(entry, say),
      ...revokedLines(entry, say),
      ...correctionLines(entry, { procedure }, say),
      ...visitLines(entry, say),
    ],
  };
}

/** The inspections that were recorded, each by its entry: in the order of both. */
function recordedAt({ timeline, dossier }: StaffDossierView): Map<number, Instant> {
  const done = dossier.facts.inspections.filter(({ outcome }) => outcome !== null);
  const entries = timeline.filter(({ command }) => command === 'recordInspection');
  return new Map(entries.flatMap(({ seq }, place) => (done[place] ? [[seq, done[place].at]] : [])));
}

/** The journal, newest first, with the photographs of each inspection. */
export function historyView(view: StaffDossierView, say: Say, photos: readonly InspectionPhoto[] = []): HistoryEntry[] {
  const recorded = recordedAt(view);
  const taken = (at: Instant | undefined) =>
    photos.filter((photo) => photo.at === at).map((each) => photoLink(each, say));
  return view.timeline
    .map((entry) => entryView(entry, { procedure: view.procedure, photos: taken(recorded.get(entry.seq)) }, say))
    .reverse();
}

/** Each entry with the way to the dossier as it was right after it. */
export const withMoments = (entries: readonly HistoryEntry[], id: string, { t }: Say): HistoryEntry[] =>
  entries.map((entry) => ({
    ...entry,
    past: { href: momentHref(id, entry.seq), label: t('backoffice:past.open', { sequence: entry.seq }) },
  }));
