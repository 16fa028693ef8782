import { formatDate } from '@mot-cua/locales';
import type { findAgencies, OpeningHours } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { openingView } from './opening-view.server.ts';

type Answer = Awaited<ReturnType<typeof findAgencies>>;
type Found = Extract<Answer, { found: unknown }>['found'][number];
type Named = { nameVi: string; nameEn: string };

const groups = [
  { id: 'communes', kinds: ['commune'] },
  { id: 'departments', kinds: ['city', 'department', 'district'] },
  { id: 'others', kinds: ['police', 'insurance', 'carrier'] },
] as const;

const nameIn = ({ locale }: Say, { nameVi, nameEn }: Named): string => (locale === 'vi' ? nameVi : nameEn);

function foundItem(agency: Found, opening: readonly OpeningHours[], say: Say) {
  const { t, locale } = say;
  const title = nameIn(say, agency);
  const hours = opening.find(({ agencyId }) => agencyId === agency.id);
  if (!agency.until) return { id: agency.id, title, lines: [], hours: hours && openingView(hours, say) };
  const heirs = agency.successors.map((heir) => nameIn(say, heir)).join(', ');
  const lines = [
    ...(agency.kind === 'commune' && agency.within
      ? [t('portal:agencies.within', { name: nameIn(say, agency.within) })]
      : []),
    t('portal:agencies.until', { date: formatDate(locale, agency.until) }),
    ...(heirs ? [t(`portal:agencies.${agency.successors.length > 1 ? 'parted' : 'merged'}`, { heirs })] : []),
    ...(agency.kind === 'district' ? [t('portal:agencies.noDistricts')] : []),
  ];
  return { id: agency.id, title, lines, hours: undefined };
}

const groupsOf = (all: readonly (Named & { kind: string })[], say: Say) =>
  groups.map(({ id, kinds }) => {
    const names = all.filter(({ kind }) => kinds.some((each) => each === kind)).map((each) => nameIn(say, each));
    return { id, title: say.t(`portal:agencies.${id}`, { count: names.length }), names };
  });

/** Agencies by name, in force and past; or all of today. */
export function agenciesView(answer: Answer, opening: readonly OpeningHours[], typed: string, say: Say) {
  const { t } = say;
  return {
    title: t('portal:agencies.title'),
    lead: t('portal:agencies.lead'),
    crumbs: { label: t('shell:breadcrumb'), home: t('shell:home') },
    search: { label: t('portal:agencies.search'), submitLabel: t('shell:search'), value: typed },
    found: 'found' in answer ? answer.found.map((each) => foundItem(each, opening, say)) : null,
    none: { title: t('portal:agencies.none', { query: typed }), text: t('portal:agencies.noneText') },
    all: { href: '/agencies', label: t('portal:agencies.all') },
    groups: 'all' in answer ? groupsOf(answer.all, say) : [],
  };
}
