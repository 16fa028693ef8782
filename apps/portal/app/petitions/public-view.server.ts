import { formatDate } from '@mot-cua/locales';
import type { PageOf, PublishedPetition } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { followPetitionAddress, petitionAddress, petitionsAddress, writePetitionAddress } from './addresses.ts';
import { pagerView } from './pager-view.server.ts';

const agencyIn = ({ locale }: Say, { agencyVi, agencyEn }: PublishedPetition) =>
  locale === 'vi' ? agencyVi : agencyEn;

function askedLine({ fullName, sentAt }: PublishedPetition, { t, locale }: Say): string {
  const date = formatDate(locale, sentAt);
  return fullName ? t('portal:petitions.askedBy', { name: fullName, date }) : t('portal:petitions.asked', { date });
}

const shortest = 160;
const inShort = (text: string): string => (text.length > shortest ? `${text.slice(0, shortest).trimEnd()}…` : text);

/** What agencies answered in public, the newest first. */
export function publicView(found: PageOf<PublishedPetition>, typed: string, say: Say) {
  const { t, locale } = say;
  return {
    title: t('portal:petitions.title'),
    lead: t('portal:petitions.lead'),
    crumbs: { label: t('shell:breadcrumb'), home: t('shell:home') },
    write: { href: writePetitionAddress, label: t('portal:petitions.write') },
    follow: { href: followPetitionAddress, label: t('portal:petitions.followLink') },
    search: { label: t('portal:petitions.search'), submitLabel: t('shell:search'), value: typed },
    none: typed
      ? { title: t('portal:petitions.noneFound', { query: typed }), text: t('portal:petitions.noneFoundText') }
      : { title: t('portal:petitions.none'), text: '' },
    all: typed ? { href: petitionsAddress, label: t('portal:petitions.all') } : null,
    rows: found.rows.map((row) => ({
      key: row.code,
      href: petitionAddress(row.code),
      title: inShort(row.question),
      lines: [
        inShort(row.answer),
        t('portal:petitions.answeredOn', { agency: agencyIn(say, row), date: formatDate(locale, row.answeredAt) }),
      ],
      kind: t(`workflow:petition.kinds.${row.kind}`),
    })),
    pager: pagerView(found, petitionsAddress, say, typed),
  };
}

/** One public answer. */
export function openView(open: PublishedPetition, say: Say) {
  const { t, locale } = say;
  const agency = agencyIn(say, open);
  return {
    title: t('portal:petitions.open'),
    code: open.code,
    kind: t(`workflow:petition.kinds.${open.kind}`),
    back: { href: petitionsAddress, label: t('portal:petitions.title') },
    question: {
      title: t('portal:petitions.question'),
      text: open.question,
      by: askedLine(open, say),
    },
    answer: {
      title: t('portal:petitions.answer', { agency }),
      text: open.answer,
      by: t('portal:petitions.answeredOn', { agency, date: formatDate(locale, open.answeredAt) }),
    },
  };
}
