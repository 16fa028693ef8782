import { formatDate } from '@mot-cua/locales';
import type { SubstituteProblem, SubstituteRow, SubstitutesPage } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { nothingEntered, type SubstituteEntered } from './substitute-address.ts';
import { substituteForm } from './substitute-form.server.ts';

function rowView(row: SubstituteRow, { t, locale }: Say) {
  const { id, staffName, substituteName, agencyVi, agencyEn, from, to, isNow, mayEnd } = row;
  const names = { name: staffName, substitute: substituteName };
  return {
    key: id,
    who: staffName,
    substitute: substituteName,
    agency: locale === 'vi' ? agencyVi : agencyEn,
    days: t('backoffice:people.fromTo', { from: formatDate(locale, from), to: formatDate(locale, to) }),
    state: t(isNow ? 'backoffice:substitutes.now' : 'backoffice:substitutes.later'),
    kind: isNow ? ('done' as const) : ('wait' as const),
    end: mayEnd ? { label: t('backoffice:substitutes.end'), about: t('backoffice:substitutes.endAbout', names) } : null,
  };
}

interface Answered {
  done?: string | null;
  entered?: SubstituteEntered;
  problems?: readonly SubstituteProblem[];
}

/** Who stands in for whom, and the form that names the next. */
export function substitutesView(
  page: SubstitutesPage,
  { done, entered = nothingEntered, problems = [] }: Answered,
  own: string,
  say: Say,
) {
  const { t } = say;
  const title = t('backoffice:substitutes.title');
  const form = page.posts.length > 0 ? substituteForm(page, entered, problems, { own }, say) : null;
  return {
    title,
    mendTitle: problems.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    lead: t('backoffice:substitutes.lead'),
    done: done === 'named' || done === 'ended' ? t(`backoffice:substitutes.done.${done}`) : null,
    caption: t('backoffice:substitutes.caption'),
    empty: t('backoffice:substitutes.empty'),
    columns: {
      who: t('backoffice:substitutes.columns.who'),
      substitute: t('backoffice:substitutes.columns.substitute'),
      agency: t('backoffice:people.agency'),
      days: t('backoffice:substitutes.columns.days'),
      state: t('backoffice:substitutes.columns.state'),
      act: t('backoffice:substitutes.columns.act'),
    },
    rows: page.rows.map((row) => rowView(row, say)),
    form: form && { ...form, title: t('backoffice:substitutes.name'), send: t('backoffice:substitutes.send') },
    intentId: newIntentId(),
  };
}

export type SubstitutesView = ReturnType<typeof substitutesView>;
