import { caseWords } from '@mot-cua/locales';
import type { PaperComponent, Procedure } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

const defaultMegabytes = 10;

function handInText({ handIn, maxMegabytes = defaultMegabytes }: PaperComponent, hint: string | undefined, { t }: Say) {
  if (handIn === 'original') return [hint, t('portal:procedure.originalHint')];
  const files = t('portal:procedure.uploadHint', { megabytes: maxMegabytes });
  return [`${hint ?? t('portal:procedure.clearPicture')}. ${files}`];
}

/** A paper with where it comes from and how it is handed in. */
export function paperItem(paper: PaperComponent, procedure: Procedure, say: Say) {
  const texts = procedure.texts[say.locale];
  const { name, hint } = texts.papers[paper.name] ?? { name: paper.name };
  const inCase = paper.showWhen && caseWords(say.t, texts, paper.showWhen);
  const lines = [inCase, ...handInText(paper, hint, say)].filter((line) => line !== undefined);
  return { icon: 'file' as const, title: name, lines };
}

/** What to get ready: what everybody needs, and what only some do. */
export function papersView(procedure: Procedure, say: Say) {
  const { t } = say;
  const always = procedure.papers.filter(({ optional, showWhen }) => !optional && !showWhen);
  const sometimes = procedure.papers.filter(({ optional, showWhen }) => optional || showWhen);
  const itemsOf = (papers: readonly PaperComponent[]) => papers.map((paper) => paperItem(paper, procedure, say));
  return {
    title: t('portal:procedure.papers'),
    groups: [
      { title: t('portal:procedure.papersForAll'), items: itemsOf(always) },
      { title: t('portal:procedure.papersOnlyIf'), items: itemsOf(sometimes) },
    ].filter(({ items }) => items.length > 0),
    none: always.length === 0 ? t('portal:procedure.noPapers') : null,
  };
}
