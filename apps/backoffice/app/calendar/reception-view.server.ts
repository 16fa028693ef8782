import { weekdays, writeHours } from '@mot-cua/calendar';
import { formatLongDate, visitWords, weekWords } from '@mot-cua/locales';
import type { ReceptionPage, SetReception } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { agencyChoice, daysWords, nameIn, weekNow } from './agency-hours-view.server.ts';
import type { HoursEntered } from './hours-address.ts';
import { hoursErrors, hoursFields } from './hours-form.server.ts';

type Refused = Exclude<NonNullable<SetReception>, { saved: true }>;
type Part<Key extends string> = Partial<Extract<Refused, Record<Key, unknown>>>;

/** What stood in the boxes, and what became of it. */
type Given = { entered: HoursEntered; done?: boolean } & Part<'problems'> & Part<'outside'> & Part<'conflict'>;

export const receptionHref = (agencyId: string): string =>
  `/admin/desks/hours?${new URLSearchParams({ agency: agencyId })}`;

const weekLines = ({ week }: ReceptionPage, { t, locale }: Say): string[] =>
  week.map(({ date, periods, holiday }) => {
    const shut = holiday ? t('backoffice:reception.closedFor', { holiday }) : t('backoffice:reception.closed');
    return `${formatLongDate(locale, date)}: ${writeHours(periods) || shut}`;
  });

function formView(page: ReceptionPage, { entered, problems = [], outside }: Given, say: Say) {
  const { t, locale } = say;
  const fields = hoursFields(
    {
      boxes: entered.boxes,
      problems: [...entered.unread, ...problems],
      days: weekdays,
      now: weekNow(page),
      nameHint: t('backoffice:reception.nameHint'),
      back: t('backoffice:reception.back'),
      byDocument: false,
    },
    say,
  );
  return {
    title: t('backoffice:reception.announce'),
    lead: t('backoffice:reception.announceLead'),
    fields,
    errors: hoursErrors(fields, say),
    over: outside && {
      title: t('backoffice:reception.over'),
      lines: outside.map((each) =>
        t('backoffice:visits.overLine', { visit: visitWords(locale, each), taken: each.taken }),
      ),
      sure: t('backoffice:reception.sure'),
    },
    send: t('backoffice:reception.send'),
    intentId: newIntentId(),
  };
}

/** When the desk of an agency takes in, what was announced, and the form to say it anew. */
export function receptionView(page: ReceptionPage, given: Given, say: Say) {
  const { t, locale } = say;
  const { agencies, agencyId, lines } = page;
  const title = t('backoffice:reception.title');
  const form = formView(page, given, say);
  return {
    title,
    mendTitle: form.errors.items.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    lead: t('backoffice:reception.lead'),
    rule: t('backoffice:reception.rule'),
    done: given.done ? t('backoffice:reception.done') : undefined,
    conflict: given.conflict ? t('backoffice:reception.conflict') : undefined,
    agency: agencyChoice(agencies, agencyId, say),
    name: nameIn(agencies, agencyId, say),
    week: { title: t('backoffice:reception.now'), lines: weekLines(page, say) },
    visits: {
      href: `/admin/desks?${new URLSearchParams({ agency: agencyId })}`,
      label: t('backoffice:reception.toVisits'),
    },
    lines: {
      title: t('backoffice:reception.linesTitle'),
      empty: t('backoffice:reception.none'),
      columns: {
        name: t('backoffice:hours.columns.occasion'),
        whose: t('backoffice:hours.columns.whose'),
        days: t('backoffice:hours.columns.days'),
        hours: t('backoffice:hours.columns.hours'),
        document: t('backoffice:hours.columns.document'),
      },
      rows: lines.map(({ id, name, agencyId: whose, weekly, decision, ...span }) => ({
        ...{ key: id, name, document: decision, whose: nameIn(agencies, whose, say), days: daysWords(span, say) },
        hours: weekly ? weekWords(locale, weekly) : [t('backoffice:hours.above')],
      })),
    },
    form,
  };
}

export type ReceptionView = ReturnType<typeof receptionView>;
