import type { StaffDossierView } from '@mot-cua/use-cases';
import { caseHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

/** That another case was proposed, and how the applicant stands to it; undefined where none was. */
export function anotherCaseView({ caseProposal, dossier }: StaffDossierView, { t }: Say) {
  if (!caseProposal) return undefined;
  const title = caseProposal === 'waits' ? 'backoffice:anotherCase.waiting' : 'backoffice:anotherCase.notWanted';
  return {
    title: t(title),
    link: { href: caseHref(dossier.id), label: t('backoffice:anotherCase.see') },
  };
}
