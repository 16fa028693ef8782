import { isPlainDate } from '@mot-cua/calendar';
import type { Rejected } from '@mot-cua/forms';
import { visitWords } from '@mot-cua/locales';
import type { ApplicationView, VisitChoice } from '@mot-cua/use-cases';
import {
  type BookedVisit,
  type FormPage,
  type PageProblems,
  type RawAnswers,
  rawFrom,
  withVisit,
} from '@mot-cua/workflow';
import { pageAddress } from '../application/addresses.ts';
import type { PageView } from '../application/page-view.server.ts';
import type { Say } from '../say.ts';

/** So many of the next free hours are offered at once. */
const shownAtOnce = 6;

/** `2026-12-02T09:00`, as it stands in an address; null: none. */
export function visitFrom(text: string | null): BookedVisit | null {
  const [day = '', hour = ''] = (text ?? '').split('T');
  return isPlainDate(day) && /^\d\d:\d\d$/.test(hour) ? { day, hour } : null;
}

export const visitText = ({ day, hour }: BookedVisit): string => `${day}T${hour}`;

/** The same application with an hour filled in that was pressed, at the agency where it is free; nothing is saved by it. */
export function withPressed(application: ApplicationView, { searchParams }: URL): ApplicationView {
  const visit = visitFrom(searchParams.get('visit'));
  if (!visit) return application;
  const there = withPlace(application, searchParams.get('at') ?? '');
  const pressed = { ...there, answers: withVisit(there.answers, visit) };
  return { ...pressed, typed: pressed.typed.map((each) => ({ ...each, raw: overTyped(each.raw, pressed) })) };
}

/** What was typed and never sent gives way to the hour that was pressed; the rest of it stays. */
function overTyped(raw: RawAnswers, application: ApplicationView): RawAnswers {
  if (!('visitTime' in raw)) return raw;
  const names = ['visitDate', 'visitTime', placeField(application)];
  const fields = application.pages.flatMap(({ page }) => page.fields).filter(({ name }) => names.includes(name));
  return { ...raw, ...rawFrom(fields, application.answers) };
}

/** What stands in the answers with what is wrong with it by now. */
export const shown = (
  { answers }: ApplicationView,
  { fields }: FormPage,
  problems: PageProblems,
): Rejected | undefined => (Object.keys(problems).length > 0 ? { raw: rawFrom(fields, answers), problems } : undefined);

/** The same application at the place that was just answered, saved or not. */
export function withPlace(application: ApplicationView, agencyId: string): ApplicationView {
  const field = placeField(application);
  return field && agencyId ? { ...application, answers: { ...application.answers, [field]: agencyId } } : application;
}

/** The question that decides where an application goes; null: it always goes to the same agency. */
const placeField = ({ procedure: { competence } }: ApplicationView): string | null =>
  'field' in competence ? competence.field : null;

/** Where a posted page says that it goes. */
export const typedPlace = (application: ApplicationView, raw: RawAnswers): string =>
  raw[placeField(application) ?? ''] ?? '';

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/** The day that stands in the boxes. */
const dayShown = ({ answers }: ApplicationView, raw: RawAnswers | undefined): string =>
  raw
    ? `${raw['visitDate.year'] ?? ''}-${two(raw['visitDate.month'])}-${two(raw['visitDate.day'])}`
    : String(answers.visitDate ?? '');

/** Of a day that was named only the hours that are free are offered; a full day offers all, and says that they are full. */
function onlyFree(fields: PageView['fields'], free: readonly BookedVisit[], day: string): PageView['fields'] {
  const hours = free.filter((each) => each.day === day).map(({ hour }) => hour);
  if (hours.length === 0) return fields;
  return fields.map((field) =>
    field.name === 'visitTime'
      ? { ...field, options: field.options?.filter(({ value }) => hours.includes(value)) }
      : field,
  );
}

interface Around {
  application: ApplicationView;
  page: FormPage;
  raw?: RawAnswers;
}

/** The page that asks for a visit, with what is free at the agency. */
export function withChoice<View extends PageView>(
  view: View,
  choice: VisitChoice | null,
  { application, page, raw }: Around,
  { t, locale }: Say,
): View & { visits: { title: string; lead: string; links: { href: string; label: string }[] } | null } {
  if (!choice) return { ...view, visits: null };
  const { free, agency: named } = choice;
  const agency = locale === 'vi' ? named.nameVi : named.nameEn;
  const here = pageAddress(application.draftId, page.name);
  return {
    ...view,
    fields: onlyFree(view.fields, free, dayShown(application, raw)),
    visits: {
      title: t('portal:visits.next', { agency }),
      lead: free.length > 0 ? t('portal:visits.nextLead') : t('portal:visits.none', { agency }),
      links: free.slice(0, shownAtOnce).map((visit) => ({
        href: `${here}?visit=${visitText(visit)}&at=${named.id}`,
        label: visitWords(locale, visit),
      })),
    },
  };
}
