import { formatDate } from '@mot-cua/locales';
import type { GuardianshipAt, GuardiansPage } from '@mot-cua/use-cases';
import { newIntentId, type SignedIn } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { guardianAddress, guardiansAddress } from './addresses.ts';
import { guardianForm, type RejectedGuardian } from './guardian-form.server.ts';

const rowOf = (noted: GuardianshipAt, { t, locale }: Say) => ({
  id: noted.id,
  child: noted.childName,
  href: guardianAddress(noted.id),
  guardian: `${noted.guardianName} (${t(`backoffice:guardians.relations.${noted.relation}`)})`,
  known: [t(`backoffice:guardians.papers.${noted.paper}`), noted.document].join(': '),
  until: formatDate(locale, noted.validTo),
  kind: noted.endedAt ? ('bad' as const) : ('done' as const),
  state: t(`backoffice:guardians.states.${noted.endedAt ? 'ended' : 'inForce'}`),
});

function pagerView(page: number, hasMore: boolean, { t }: Say) {
  const at = (number: number, label: string) => ({ href: `${guardiansAddress}?page=${number}`, label });
  if (page === 1 && !hasMore) return undefined;
  return {
    label: t('shell:pages'),
    pages: [],
    previous: page > 1 ? at(page - 1, t('shell:previousPage')) : undefined,
    next: hasMore ? at(page + 1, t('shell:nextPage')) : undefined,
  };
}

interface Situation {
  page: number;
  names: SignedIn['agencyNames'];
  done?: 'noted' | 'ended';
  rejected?: RejectedGuardian;
}

/** Where it is noted who acts for a child, and what was noted. */
export function guardiansView({ counters, noted, hasMore }: GuardiansPage, situation: Situation, say: Say) {
  const { t } = say;
  const { page, names, done, rejected = { raw: {} } } = situation;
  const title = t('backoffice:guardians.title');
  const form = guardianForm(counters, names, rejected, say);
  return {
    title,
    mendTitle: form.errors.items.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    lead: t('backoffice:guardians.lead'),
    done: done && t(`backoffice:guardians.done.${done}`),
    form,
    intentId: newIntentId(),
    list: {
      title: t('backoffice:guardians.list'),
      empty: t('backoffice:guardians.empty'),
      columns: {
        child: t('backoffice:guardians.columns.child'),
        guardian: t('backoffice:guardians.columns.guardian'),
        known: t('backoffice:guardians.columns.known'),
        until: t('backoffice:guardians.columns.until'),
        state: t('backoffice:guardians.columns.state'),
      },
      rows: noted.map((each) => rowOf(each, say)),
      pager: pagerView(page, hasMore, say),
    },
  };
}

export type GuardiansView = ReturnType<typeof guardiansView>;
