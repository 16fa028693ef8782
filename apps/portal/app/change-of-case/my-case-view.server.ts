import { caseView } from '@mot-cua/forms';
import type { CaseView } from '@mot-cua/use-cases';
import { dossierAddress } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

/** The case that the agency means, beside the one that was applied for; null where nothing is proposed. */
export function myCaseView(view: CaseView, say: Say) {
  const { t, locale } = say;
  const { proposed } = view;
  if (!proposed) return null;
  const compared = caseView(view, proposed, say);
  return {
    title: t('portal:anotherCase.title'),
    lead: t('portal:anotherCase.lead'),
    back: { href: dossierAddress(view.dossierId), label: view.procedure.texts[locale].name },
    compared,
    note: compared.papers.names.length > 0 ? t('portal:anotherCase.missingNote') : undefined,
    proposalId: proposed.proposal.id,
    agree: t('portal:anotherCase.agree'),
    decline: t('portal:anotherCase.decline'),
  };
}
