import type { ApplicationView } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { broughtQuestions, errorsIn, paperName, type RefusedScans, scanRows } from './brought-questions.server.ts';
import { frameView } from './frame-view.server.ts';

/** What came back of the papers: scans that were refused, and whether anything that is still missing is to be said. */
export interface RejectedPapers {
  refused: RefusedScans;
  sayMissing: boolean;
}

/** Every paper of the case: brought on paper, scanned, or an original that is looked at on acceptance. */
export function broughtView(application: ApplicationView, say: Say, rejected?: RejectedPapers) {
  const { t } = say;
  const { procedure, missing } = application;
  const papers = application.papers.map(({ paper, onPaper, parts, received }) => {
    const isMissing = rejected?.sayMissing === true && missing.papers.includes(paper.name);
    const asked = { procedure, paper, onPaper, isMissing, refused: rejected?.refused[paper.name] };
    return {
      key: paper.name,
      original:
        paper.handIn === 'original'
          ? { name: paperName(procedure, paper, say), text: t('backoffice:counter.original') }
          : null,
      fields: paper.handIn === 'upload' ? broughtQuestions(asked, say) : [],
      scans: scanRows({ parts, received }, say),
    };
  });
  const errors = errorsIn(papers.flatMap(({ fields }) => fields));
  const frame = frameView(application, t('backoffice:counter.papersTitle'), say);
  return {
    title: frame.title,
    frame,
    mendTitle: errors.length > 0 ? t('shell:errorTitle', { page: frame.title }) : undefined,
    lead: t('backoffice:counter.papersLead'),
    none: t('backoffice:counter.noPapers'),
    papers,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    save: t('backoffice:counter.savePapers'),
    intentId: newIntentId(),
  };
}

export type BroughtView = ReturnType<typeof broughtView>;
