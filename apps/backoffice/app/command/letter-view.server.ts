import { instantAt, isPlainDate, plainDate, plainTime, type WorkingCalendar } from '@mot-cua/calendar';
import { formatDate, formatLimit, officialPapers, translatorFor } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Command, Outcome, RawAnswers } from '@mot-cua/workflow';
import { papersView } from '../dossier/papers-view.server.ts';
import type { Say } from '../say.ts';
import { itemLabel } from './field-words.server.ts';
import { promisedAt } from './notes-view.server.ts';
import { type LetterLine, resultLines } from './result-lines.server.ts';

/** A paper in words; official papers are in Vietnamese, whatever the page speaks. */
export interface LetterView {
  bar: string;
  superior: string;
  agency: string;
  number: string;
  state: string;
  motto: string;
  day: string;
  title: string;
  lines: LetterLine[];
  sign: { title: string; note: string };
  watermark: string;
  note: string;
}

interface Writing {
  view: StaffDossierView;
  calendar: WorkingCalendar;
  raw: RawAnswers;
}

const vi: Say = translatorFor('vi');
const { t, locale } = vi;

const about = ({ view: { owner, procedure } }: Writing): LetterLine[] => [
  { key: t('backoffice:letters.owner'), value: owner.fullName },
  { key: t('backoffice:letters.request'), value: procedure.texts.vi.officialName },
];

const moment = (at: string): string => `${plainTime(at)}, ${formatDate(locale, at)}`;
const typed = (raw: RawAnswers, name: string): string => raw[name] || t('backoffice:letters.blank');

function form01({ view, calendar }: Writing): LetterLine[] {
  const { procedure, dossier, now } = view;
  const papers = papersView(view, false, vi).map(({ name }) => name);
  return [
    { key: t('backoffice:letters.papers'), value: papers.join(', ') || t('shell:none') },
    { key: t('backoffice:letters.limit'), value: formatLimit(locale, procedure.law.limit) },
    { key: t('backoffice:letters.receivedAt'), value: moment(now) },
    { key: t('backoffice:letters.promisedAt'), value: moment(promisedAt(view, calendar)) },
    { key: t('backoffice:letters.resultBy'), value: t(`workflow:resultChannels.${dossier.facts.resultChannel}`) },
  ];
}

function form02({ view, raw }: Writing): LetterLine[] {
  const items = (raw.items ?? '').split('\n').filter(Boolean);
  const named = items.map((item) => itemLabel(item, view, vi)).join('; ');
  const days = raw.days || String(view.procedure.law.supplementDays);
  return [
    { key: t('backoffice:letters.items'), value: named || t('backoffice:letters.blank') },
    { key: t('backoffice:letters.reason'), value: typed(raw, 'reason') },
    { key: t('backoffice:letters.until'), value: t('backoffice:letters.untilDays', { days }) },
  ];
}

function form03({ view, raw }: Writing): LetterLine[] {
  const ground = view.procedure.texts.vi.refusalGrounds[raw.ground ?? ''];
  return [
    { key: t('backoffice:letters.ground'), value: ground ?? t('backoffice:letters.blank') },
    { key: t('backoffice:letters.reason'), value: typed(raw, 'reason') },
  ];
}

/** The new day as it is being written, at the end of its working hours. */
function newAppointment({ raw }: Writing): string {
  const day = [raw['newDueAt.year'], raw['newDueAt.month']?.padStart(2, '0'), raw['newDueAt.day']?.padStart(2, '0')];
  const written = day.join('-');
  return isPlainDate(written) ? moment(instantAt(written, '17:00')) : t('backoffice:letters.blank');
}

function form04(writing: Writing): LetterLine[] {
  const { clock } = writing.view.dossier.facts;
  return [
    { key: t('backoffice:letters.promisedBefore'), value: clock ? moment(clock.dueAt) : t('backoffice:letters.blank') },
    { key: t('backoffice:letters.reason'), value: typed(writing.raw, 'reason') },
    { key: t('backoffice:letters.promisedNow'), value: newAppointment(writing) },
  ];
}

interface Kind {
  bar: (say: Say) => string;
  title: (writing: Writing) => string;
  lines: (writing: Writing) => LetterLine[];
  leader?: true;
}

const form = (bar: Kind['bar'], title: string, lines: Kind['lines']): Kind => ({
  bar,
  title: () => title,
  lines: (writing) => [...about(writing), ...lines(writing)],
});

/** The draft as it is being written, else as it lies before the leader. */
function draftOf({ view: { draft }, raw }: Writing): { outcome: Outcome; text: string } {
  const written = raw.outcome === 'refused' || raw.outcome === 'granted' ? raw.outcome : draft?.outcome;
  return { outcome: written ?? 'granted', text: raw.draft ?? draft?.text ?? '' };
}

const result: Kind = {
  bar: (say) => say.t('backoffice:decide.preview'),
  title: (writing) =>
    draftOf(writing).outcome === 'refused' ? officialPapers.refusalTitle : writing.view.procedure.texts.vi.result.title,
  lines: (writing) => resultLines(writing.view, draftOf(writing), vi),
  leader: true,
};

/** Who signs: the committee for the leader, its desk for the clerk. */
function headOf({ agencies }: StaffDossierView, leader: boolean): Pick<LetterView, 'superior' | 'agency'> {
  const { city, committee, desk } = officialPapers;
  const own = committee(agencies.competent.name).toLocaleUpperCase('vi');
  return leader ? { superior: city, agency: own } : { superior: own, agency: desk.toLocaleUpperCase('vi') };
}

const kinds: Partial<Record<Command, Kind>> = {
  accept: form((say) => say.t('backoffice:accept.slip'), t('backoffice:letters.form01'), form01),
  askSupplement: form((say) => say.t('backoffice:supplement.letter'), t('backoffice:letters.form02'), form02),
  refuse: form((say) => say.t('backoffice:refuse.letter'), t('backoffice:letters.form03'), form03),
  apologise: {
    ...form((say) => say.t('backoffice:apology.letter'), t('backoffice:letters.form04'), form04),
    leader: true,
  },
  submitForApproval: result,
  approve: result,
  issue: result,
};

/** What the applicant will get from a command, before it is given; undefined where it brings no paper. */
export function letterView(command: Command, writing: Writing, say: Say): LetterView | undefined {
  const kind = kinds[command];
  if (!kind) return undefined;
  const { now } = writing.view;
  const [year, month, day] = plainDate(now).split('-') as [string, string, string];
  return {
    bar: kind.bar(say),
    ...headOf(writing.view, kind.leader === true),
    number: t('backoffice:letters.numberLater'),
    state: t('backoffice:letters.state'),
    motto: t('backoffice:letters.motto'),
    day: t('backoffice:letters.day', { day, month, year }),
    title: kind.title(writing),
    lines: kind.lines(writing),
    sign: {
      title: t(kind.leader ? 'backoffice:letters.leader' : 'backoffice:letters.clerk'),
      note: t('backoffice:letters.signedThen'),
    },
    watermark: t('backoffice:letters.watermark'),
    note: say.t('backoffice:letters.note'),
  };
}
