import type { Task } from '@mot-cua/ui';
import type { ApplicationView } from '@mot-cua/use-cases';
import type { Progress } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { checkAddress, discardAddress, pageAddress, paperAddress } from './addresses.ts';
import { frameView } from './frame-view.server.ts';

const statusOf = (progress: Progress, { t }: Say): Task['status'] => {
  if (progress === 'done') return { tone: 'ok', label: t('portal:tasks.done') };
  if (progress === 'inProgress') return { tone: 'info', label: t('portal:tasks.doing') };
  return { label: t('portal:tasks.notStarted') };
};

const pageTasks = ({ draftId, pages, procedure }: ApplicationView, say: Say): Task[] =>
  pages.map(({ page, progress }) => ({
    id: `page-${page.name}`,
    title: procedure.texts[say.locale].pages[page.name]?.title ?? page.name,
    href: pageAddress(draftId, page.name),
    status: statusOf(progress, say),
  }));

type PaperRow = ApplicationView['papers'][number];

function paperStatus({ paper, parts, received }: PaperRow, beingChecked: readonly string[], say: Say): Task['status'] {
  if (beingChecked.includes(paper.name)) return { tone: 'info', label: say.t('portal:upload.checking') };
  if (parts.length === 0 && received.length > 0) return { tone: 'err', label: say.t('portal:upload.refused') };
  return statusOf(parts.length > 0 ? 'done' : 'notStarted', say);
}

const paperTasks = ({ draftId, papers, procedure, beingChecked }: ApplicationView, say: Say): Task[] =>
  papers.map((row) => {
    const { paper } = row;
    const words = procedure.texts[say.locale].papers[paper.name];
    const task = { id: `paper-${paper.name}`, title: words?.name ?? paper.name };
    if (paper.handIn === 'original') {
      const label = say.t('portal:tasks.atDesk');
      return { ...task, hint: say.t('portal:upload.bringOriginal'), status: { label } };
    }
    return {
      ...task,
      hint: paper.optional ? say.t('shell:optional') : words?.hint,
      href: paperAddress(draftId, paper.name),
      status: paperStatus(row, beingChecked, say),
    };
  });

export const isComplete = ({ missing, beingChecked }: ApplicationView): boolean =>
  missing.pages.length === 0 && missing.papers.length === 0 && beingChecked.length === 0;

function sendTask(application: ApplicationView, { t }: Say): Task {
  const task = { id: 'send', title: t('portal:tasks.send') };
  if (!isComplete(application)) {
    const waits = application.beingChecked.length > 0;
    return {
      ...task,
      hint: t(waits ? 'portal:upload.sendWhenChecked' : 'portal:tasks.sendLocked'),
      status: { label: t('portal:tasks.locked') },
    };
  }
  return { ...task, href: checkAddress(application.draftId), status: { label: t('portal:tasks.notStarted') } };
}

/** The parts of an application with their state, in any order, and sending last. */
export function tasksView(application: ApplicationView, say: Say) {
  const { t } = say;
  const { pages, papers, missing } = application;
  const uploads = papers.filter(({ paper }) => paper.handIn === 'upload' && !paper.optional);
  const count = pages.length + uploads.length;
  const done = count - missing.pages.length - missing.papers.length;
  const groups = [
    { id: 'pages', title: t('portal:tasks.pages'), tasks: pageTasks(application, say) },
    { id: 'papers', title: t('portal:tasks.papers'), tasks: paperTasks(application, say) },
    { id: 'sending', title: t('portal:tasks.sending'), tasks: [sendTask(application, say)] },
  ].filter(({ tasks }) => tasks.length > 0);
  return {
    frame: frameView(application, say),
    title: t('portal:tasks.title'),
    lead: t('portal:tasks.lead'),
    progress: { label: t('portal:tasks.progress', { done, count }), done, total: count },
    groups: groups.map((group, index) => ({ ...group, title: `${index + 1}. ${group.title}` })),
    discard: { href: discardAddress(application.draftId), label: t('portal:tasks.discard') },
  };
}
