import { formatDate, formatDateTime, formatSize } from '@mot-cua/locales';
import type { MyPaper } from '@mot-cua/use-cases';
import { partFileAddress, resultAddress } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';
import { lookedAddress, myPaperAddress } from './addresses.ts';

function expiryTag({ expired, expiresOn }: MyPaper, { t, locale }: Say) {
  if (expired) return { tone: 'err' as const, label: t('portal:kept.expired') };
  if (expiresOn)
    return { tone: 'ok' as const, label: t('portal:kept.expiresOn', { date: formatDate(locale, expiresOn) }) };
  return { tone: 'neutral' as const, label: t('portal:kept.noExpiry') };
}

function paperRow(paper: MyPaper, say: Say) {
  const { t, locale } = say;
  const time = formatDateTime(locale, paper.at);
  const given = t(paper.source === 'result' ? 'portal:kept.given' : 'portal:kept.uploaded', { time });
  return {
    key: paper.sha256,
    title: paper.title[locale],
    meta: [
      t('portal:kept.from', { procedure: paper.procedure[locale] }),
      given,
      formatSize(locale, paper.size),
      ...(paper.usedIn.length > 0 ? [t('portal:kept.usedIn', { references: paper.usedIn.join(', ') })] : []),
    ].join(' · '),
    status: expiryTag(paper, say),
    open: {
      href: paper.source === 'result' ? resultAddress(paper.dossierId) : partFileAddress(paper.id),
      label: t('portal:kept.open'),
    },
    expiry: { href: myPaperAddress(paper.sha256), label: t('portal:kept.setExpiry') },
  };
}

/** The papers that a person has, newest first. */
export function myPapersView(papers: readonly MyPaper[], say: Say) {
  const { t } = say;
  return {
    title: t('portal:kept.title'),
    lead: t('portal:kept.lead'),
    back: { href: '/my', label: t('portal:nav.mine') },
    rows: papers.map((paper) => paperRow(paper, say)),
    empty: { lead: t('portal:kept.empty'), text: t('portal:kept.emptyText') },
    looked: { href: lookedAddress, label: t('portal:kept.seeLooked') },
  };
}
