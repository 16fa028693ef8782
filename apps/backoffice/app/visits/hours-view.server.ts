import { fieldErrors, fieldViews } from '@mot-cua/forms';
import { formatLongDate, visitWords } from '@mot-cua/locales';
import { type AgencyVisits, hourField, type SetVisitHours, visitHoursPage } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Answers, PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** What was posted and not saved. */
export interface Unsaved {
  raw: RawAnswers;
  problems?: PageProblems;
  overbooked?: Extract<NonNullable<SetVisitHours>, { overbooked: unknown }>['overbooked'];
}

const labelsOf = ({ hours }: AgencyVisits, { t }: Say) => ({
  from: { label: t('backoffice:visits.fromLabel'), hint: t('backoffice:visits.fromHint') },
  ...Object.fromEntries(hours.map((hour) => [hourField(hour), { label: t('backoffice:visits.hourLabel', { hour }) }])),
});

/** What is asked for now stands in the boxes: the last plan. */
function lastPlan({ plans, hours }: AgencyVisits): Answers {
  const holds = plans.at(-1)?.holds;
  return holds ? Object.fromEntries(hours.map((hour) => [hourField(hour), holds[hour] ?? 0])) : {};
}

function formView(agency: AgencyVisits, { raw, problems = {}, overbooked }: Partial<Unsaved>, say: Say) {
  const { t, locale } = say;
  const asking = { texts: { fields: labelsOf(agency, say) }, answers: lastPlan(agency), raw, problems, communes: [] };
  const items = fieldErrors(visitHoursPage.fields, asking, say);
  return {
    fields: fieldViews(visitHoursPage.fields, asking, say),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    over: overbooked && {
      title: t('backoffice:visits.over'),
      lines: overbooked.map((each) =>
        t('backoffice:visits.overLine', { visit: visitWords(locale, each), taken: each.taken }),
      ),
      sure: t('backoffice:visits.sure'),
    },
  };
}

const plansView = ({ plans, hours }: AgencyVisits, { t, locale }: Say) => ({
  title: t('backoffice:visits.plans'),
  empty: t('backoffice:visits.unlimited'),
  from: t('backoffice:visits.from'),
  hours,
  rows: plans.map(({ from, holds }) => ({
    from: formatLongDate(locale, from),
    holds: hours.map((hour) => String(holds[hour] ?? 0)),
  })),
});

const bookedView = ({ booked }: AgencyVisits, { t, locale }: Say) => ({
  title: t('backoffice:visits.booked'),
  empty: t('backoffice:visits.bookedNone'),
  columns: {
    visit: t('backoffice:visits.bookedColumns.visit'),
    taken: t('backoffice:visits.bookedColumns.taken'),
    room: t('backoffice:visits.bookedColumns.room'),
  },
  rows: booked.map((each) => ({
    visit: visitWords(locale, each),
    taken: String(each.taken),
    room: each.room === null ? t('backoffice:visits.asMany') : String(each.room),
  })),
});

/** How many an agency sees at each hour, who is booked, and the form to say it anew. */
export function hoursView(
  agency: AgencyVisits,
  { done, unsaved = {} }: { done?: boolean; unsaved?: Partial<Unsaved> },
  say: Say,
) {
  const { t, locale } = say;
  const title = t('backoffice:visits.title');
  const form = formView(agency, unsaved, say);
  return {
    title,
    mendTitle: form.errors.items.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    lead: t('backoffice:visits.lead'),
    done: done ? t('backoffice:visits.done') : undefined,
    agency: {
      ...{ id: agency.agencyId, label: t('backoffice:visits.agency'), show: t('backoffice:visits.show') },
      options: agency.agencies.map(({ id, nameVi, nameEn }) => ({
        value: id,
        label: locale === 'vi' ? nameVi : nameEn,
      })),
    },
    plans: plansView(agency, say),
    booked: bookedView(agency, say),
    change: t('backoffice:visits.change'),
    ...form,
    send: t('backoffice:visits.send'),
    intentId: newIntentId(),
  };
}

export type HoursView = ReturnType<typeof hoursView>;
