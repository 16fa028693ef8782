import { plainDate } from '@mot-cua/calendar';
import type { StaffDossierView } from '@mot-cua/use-cases';
import { counterHref } from '../counter/addresses.ts';
import type { Say } from '../say.ts';
import { nextHref, paperHref } from './addresses.ts';

const receiptOf = ({ papers }: StaffDossierView) => papers.find(({ kind }) => kind === 'form01');

const isPending = (view: StaffDossierView): boolean =>
  view.dossier.facts.channel === 'counter' && view.code !== null && !receiptOf(view);

/** What a clerk at the counter goes on with: the receipt once it is typeset, another one of the same person. */
function counterLinks(view: StaffDossierView, { t }: Pick<Say, 't'>) {
  const { dossier, now } = view;
  const { channel, submittedAt } = dossier.facts;
  if (channel !== 'counter') return [];
  const receipt = receiptOf(view);
  const isToday = submittedAt !== null && plainDate(submittedAt) === plainDate(now);
  return [
    ...(receipt ? [{ href: paperHref(receipt.id), label: t('backoffice:counter.receipt') }] : []),
    ...(isToday ? [{ href: counterHref(dossier.id), label: t('backoffice:counter.again') }] : []),
  ];
}

/** What this person has just done, told from the journal: `done` is the entry's number, never trusted for more. */
export function flashView(view: StaffDossierView, done: string | null, { t }: Say) {
  const { timeline, dossier, code } = view;
  const entry = timeline.find(({ seq }) => String(seq) === done);
  if (!entry) return undefined;
  const number = dossier.facts.issued.documentNumber;
  const lines = [
    ...(entry.command === 'accept' && code ? [t('backoffice:task.codeIssued', { code })] : []),
    ...(entry.command === 'accept' && isPending(view) ? [t('backoffice:counter.receiptPending')] : []),
    ...(entry.command === 'issue' && number ? [t('backoffice:task.numberIssued', { number })] : []),
  ];
  return {
    title: t('backoffice:task.recorded', { command: t(`workflow:doneForStaff.${entry.command}`) }),
    lines,
    counter: counterLinks(view, { t }),
    next: { href: nextHref(dossier.id), label: t('backoffice:task.nextDossier') },
    list: { href: '/work', label: t('backoffice:task.allWork') },
  };
}

export type FlashView = NonNullable<ReturnType<typeof flashView>>;
