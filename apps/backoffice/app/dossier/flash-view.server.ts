import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { nextHref } from './addresses.ts';

/** What this person has just done, told from the journal: `done` is the entry's number, never trusted for more. */
export function flashView({ timeline, dossier, code }: StaffDossierView, done: string | null, { t }: Say) {
  const entry = timeline.find(({ seq }) => String(seq) === done);
  if (!entry) return undefined;
  const number = dossier.facts.issued.documentNumber;
  const lines = [
    ...(entry.command === 'accept' && code ? [t('backoffice:task.codeIssued', { code })] : []),
    ...(entry.command === 'issue' && number ? [t('backoffice:task.numberIssued', { number })] : []),
  ];
  return {
    title: t('backoffice:task.recorded', { command: t(`workflow:doneForStaff.${entry.command}`) }),
    lines,
    next: { href: nextHref(dossier.id), label: t('backoffice:task.nextDossier') },
    list: { href: '/work', label: t('backoffice:task.allWork') },
  };
}

export type FlashView = NonNullable<ReturnType<typeof flashView>>;
