import { addDays, type Instant, plainDate } from '@mot-cua/calendar';
import { answerText } from '@mot-cua/forms';
import { formatDate, formatLongDate, formatShortDate, formatTime } from '@mot-cua/locales';
import type { InspectionWeek, WeekInspection } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { commandHref, dossierHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';
import { dayHref, photosHref, weekHref } from './addresses.ts';

type Names = Readonly<Record<string, { vi: string; en: string }>>;

const placeKinds = ['address', 'commune'];

/** Where it is: what was answered to the questions about places. */
function placeOf({ procedure, answers }: WeekInspection, names: Names, say: Say): string {
  const communes = Object.entries(names).map(([id, { vi, en }]) => ({ id, name: vi, nameEn: en }));
  const known = { texts: procedure.texts[say.locale], answers, communes };
  return procedure.form
    .flatMap(({ fields }) => fields)
    .filter(({ kind, name }) => placeKinds.includes(kind) && answers[name] !== undefined)
    .map((field) => answerText(field, known, say))
    .join(', ');
}

/** That the agency does not work at that hour any more, and what can be done about it. */
function outsideView({ outside, dossierId, answers }: WeekInspection, { t }: Say) {
  if (!outside) return undefined;
  const told = t('backoffice:inspections.outside');
  if (outside.mayReplan) {
    const replan = { href: commandHref(dossierId, 'planInspection'), label: t('backoffice:inspections.replan') };
    return { text: told, replan };
  }
  const call = answers.phone ? t('backoffice:inspections.callAbout', { phone: String(answers.phone) }) : undefined;
  return { text: [told, call].filter(Boolean).join(' '), replan: undefined };
}

/** What is inspected, where, and how it ended. */
export function inspectionRow(inspection: WeekInspection, names: Names, say: Say) {
  const { t, locale } = say;
  const { dossierId, at, outcome, reference, ownerName, procedure, answers } = inspection;
  return {
    ...{ dossierId, at, reference, key: `${dossierId} ${at}` },
    when: `${formatTime(locale, at)}, ${formatShortDate(locale, at)}`,
    href: dossierHref(dossierId),
    photosHref: photosHref(dossierId),
    procedure: procedure.texts[locale].name,
    owner: ownerName ?? '',
    place: placeOf(inspection, names, say),
    phone: answers.phone ? t('backoffice:inspections.phone', { phone: String(answers.phone) }) : '',
    inspectorId: inspection.inspectorId ?? '',
    inspector: inspection.inspectorName ?? t('backoffice:inspections.nobody'),
    outcome: outcome ? t(`workflow:inspections.${outcome}`) : t('backoffice:inspections.planned'),
    isOpen: outcome === null,
    outside: outsideView(inspection, say),
    select: t('backoffice:inspections.inspector', { reference }),
    send: t('backoffice:inspections.sendTo', { reference }),
  };
}

interface Busy {
  inspectorId: string;
  at: Instant;
}

interface Around {
  names: Names;
  done?: boolean;
  busy?: Busy;
}

/** The inspections of a week, who goes to each, and the sheets of its days. */
export function weekView(week: InspectionWeek, { names, done, busy }: Around, say: Say) {
  const { t, locale } = say;
  const { agencyId, agencyIds, days, today, inspections, inspectors } = week;
  const [monday = today, sunday = today] = [days[0], days.at(-1)];
  const named = inspectors.find(({ id }) => id === busy?.inspectorId)?.fullName ?? '';
  const outside = inspections.filter((each) => each.outside).length;
  const held = new Set(inspections.map(({ at }) => plainDate(at)));
  return {
    title: t('backoffice:inspections.title'),
    week: t('backoffice:inspections.weekOf', { from: formatDate(locale, monday), to: formatDate(locale, sunday) }),
    lead: t('backoffice:inspections.lead'),
    done: done ? t('backoffice:inspections.done') : undefined,
    busy: busy && t('backoffice:inspections.busy', { name: named, time: formatTime(locale, busy.at) }),
    outside: outside > 0 ? t('backoffice:inspections.outsideCount', { count: outside }) : undefined,
    agency: {
      ...{ id: agencyId, label: t('backoffice:inspections.agency'), show: t('backoffice:inspections.show') },
      options: agencyIds.map((id) => ({ value: id, label: names[id]?.[locale] ?? id })),
    },
    on: monday,
    weeks: [
      { href: weekHref(agencyId, addDays(monday, -7)), label: t('backoffice:inspections.earlier') },
      { href: weekHref(agencyId, today), label: t('backoffice:inspections.thisWeek') },
      { href: weekHref(agencyId, addDays(monday, 7)), label: t('backoffice:inspections.later') },
    ],
    columns: {
      when: t('backoffice:inspections.columns.when'),
      what: t('backoffice:inspections.columns.what'),
      who: t('backoffice:inspections.columns.who'),
      outcome: t('backoffice:inspections.columns.outcome'),
    },
    empty: t('backoffice:inspections.empty'),
    inspectors: [
      { value: '', label: t('backoffice:inspections.choose') },
      ...inspectors.map(({ id, fullName }) => ({ value: id, label: fullName })),
    ],
    send: t('backoffice:inspections.send'),
    photos: t('backoffice:inspections.photos'),
    rows: inspections.map((inspection) => inspectionRow(inspection, names, say)),
    sheets: {
      title: t('backoffice:inspections.sheets'),
      links: days
        .filter((day) => held.has(day))
        .map((day) => ({ href: dayHref(agencyId, day), label: formatLongDate(locale, day) })),
    },
    intentId: newIntentId(),
  };
}

export type WeekView = ReturnType<typeof weekView>;
