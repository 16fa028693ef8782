import { formatDate } from '@mot-cua/locales';
import type { MyPaper } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

const mostOffered = 12;

/** The paper that is asked for. */
interface Asked {
  name: string;
  title: string;
}

const isAsked = ({ paper, title }: MyPaper, asked: Asked, { locale }: Say): boolean =>
  paper === asked.name || title[locale] === asked.title;

const optionOf = (paper: MyPaper, asked: Asked, say: Say) => {
  const { t, locale } = say;
  return {
    value: paper.sha256,
    label: paper.title[locale],
    hint: [
      ...(isAsked(paper, asked, say) ? [t('portal:kept.sameKind')] : []),
      ...(paper.source === 'result' ? [t('portal:kept.sealedResult')] : [paper.fileName]),
      paper.procedure[locale],
      ...(paper.expiresOn ? [t('portal:kept.expiresOn', { date: formatDate(locale, paper.expiresOn) })] : []),
    ].join(' · '),
  };
};

/** Papers that can be used for an upload again: those that are still valid, of the kind that is asked for first. */
export function takeView(papers: readonly MyPaper[], asked: Asked, say: Say) {
  const { t } = say;
  const valid = papers.filter(({ expired }) => !expired);
  const first = valid.filter((paper) => isAsked(paper, asked, say));
  const others = valid.filter((paper) => !isAsked(paper, asked, say));
  const options = [...first, ...others].slice(0, mostOffered).map((paper) => optionOf(paper, asked, say));
  const expired = papers.length - valid.length;
  const field = {
    name: 'take',
    kind: 'choice' as const,
    label: t('portal:kept.take'),
    hint: [t('portal:kept.takeHint'), expired > 0 ? t('portal:kept.expiredHidden', { count: expired }) : '']
      .filter(Boolean)
      .join(' '),
    required: false,
    value: '',
    options,
  };
  return { field, send: t('portal:kept.takeSend'), offered: options.length > 0 };
}
