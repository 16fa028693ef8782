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

const mostOffered = 12;

/** Papers that can be used for an upload again: those that are still valid, of the kind that is asked for first. */
export function takeView(papers: readonly MyPaper[], asked: { name: string; title: string }, say: Say) {
  const { t, locale } = say;
  const isAsked = ({ paper, title }: MyPaper) => paper === asked.name || title[locale] === asked.title;
  const valid = papers.filter(({ expired }) => !expired);
  const options = [...valid.filter(isAsked), ...valid.filter((paper) => !isAsked(paper))]
    .slice(0, mostOffered)
    .map((paper) => ({
      value: paper.sha256,
      label: paper.title[locale],
      hint: [
        ...(isAsked(paper) ? [t('portal:kept.sameKind')] : []),
        ...(paper.source === 'result' ? [t('portal:kept.sealedResult')] : [paper.fileName]),
        paper.procedure[locale],
      ].join(' · '),
    }));
  const field = {
    name: 'take',
    kind: 'choice' as const,
    label: t('portal:kept.take'),
    hint: t('portal:kept.takeHint'),
    required: false,
    value: '',
    options,
  };
  return { field, send: t('portal:kept.takeSend'), offered: options.length > 0 };
}
