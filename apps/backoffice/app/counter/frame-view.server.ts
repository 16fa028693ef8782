import type { Task } from '@mot-cua/ui';
import type { ApplicationView } from '@mot-cua/use-cases';
import type { Progress } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { checkHref, counterHref, discardHref, pageHref, papersHref } from './addresses.ts';

const statusOf = (progress: Progress, { t }: Say): Task['status'] => {
  if (progress === 'done') return { tone: 'ok', label: t('portal:tasks.done') };
  if (progress === 'inProgress') return { tone: 'info', label: t('portal:tasks.doing') };
  return { label: t('portal:tasks.notStarted') };
};

const isComplete = ({ missing, beingChecked }: ApplicationView): boolean =>
  missing.pages.length === 0 && missing.papers.length === 0 && beingChecked.length === 0;

/** The first step that is not done: a page, the papers, or reading it again. */
export function nextHref({ draftId, missing, beingChecked }: ApplicationView): string {
  const [page] = missing.pages;
  if (page) return pageHref(draftId, page);
  return missing.papers.length > 0 || beingChecked.length > 0 ? papersHref(draftId) : checkHref(draftId);
}

function stepsOf(application: ApplicationView, say: Say): Task[] {
  const { draftId, pages, papers, missing, procedure } = application;
  const { t, locale } = say;
  // Which papers are asked for is known once the pages are done.
  const brought: Progress = missing.papers.length + missing.pages.length === 0 ? 'done' : 'notStarted';
  const complete = isComplete(application);
  return [
    ...pages.map(({ page, progress }) => ({
      id: `step-${page.name}`,
      title: procedure.texts[locale].pages[page.name]?.title ?? page.name,
      href: pageHref(draftId, page.name),
      status: statusOf(progress, say),
    })),
    ...(papers.length > 0
      ? [
          {
            id: 'step-papers',
            title: t('backoffice:counter.papersTitle'),
            href: papersHref(draftId),
            status: statusOf(brought, say),
          },
        ]
      : []),
    {
      id: 'step-check',
      title: t('backoffice:counter.check'),
      href: complete ? checkHref(draftId) : undefined,
      status: complete ? statusOf('notStarted', say) : { label: t('portal:tasks.locked') },
    },
  ];
}

/** What stands around each step: for whom, which procedure, how far it is, and the way out. */
export function frameView(application: ApplicationView, title: string, say: Say) {
  const { draftId, owner, brought, procedure } = application;
  const { t, locale } = say;
  const person = brought
    ? t('backoffice:counter.broughtBy', { owner: owner.fullName, by: brought.by })
    : owner.fullName;
  return {
    title: `${title}: ${person} · ${procedure.texts[locale].name}`,
    crumbs: {
      label: t('shell:breadcrumb'),
      items: [{ label: t('backoffice:counter.crumb'), href: counterHref() }, { label: title }],
    },
    steps: { title: t('backoffice:counter.steps'), tasks: stepsOf(application, say) },
    discard: { href: discardHref(draftId), label: t('backoffice:counter.discard') },
  };
}

export type FrameView = ReturnType<typeof frameView>;
