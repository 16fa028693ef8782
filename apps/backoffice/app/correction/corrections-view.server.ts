import { pinnedProcedure } from '@mot-cua/catalog';
import type { CorrectionRow } from '@mot-cua/use-cases';
import { codeView } from '../dossier/code-view.ts';
import { dueView } from '../dossier/due-view.server.ts';
import type { Say } from '../say.ts';
import { correctionHref, correctionsHref } from './addresses.ts';

interface Listed {
  rows: readonly CorrectionRow[];
  next: string | null;
}

/** The results that are to be set right, the nearest deadline first. */
export function correctionsView({ rows, next }: Listed, isFirst: boolean, say: Say) {
  const { t, locale } = say;
  return {
    title: t('backoffice:correction.listTitle'),
    lead: t('backoffice:correction.listLead'),
    empty: t('backoffice:correction.listEmpty'),
    columns: {
      due: t('backoffice:correction.columns.due'),
      code: t('backoffice:correction.columns.code'),
      owner: t('backoffice:correction.columns.owner'),
      procedure: t('backoffice:correction.columns.procedure'),
      state: t('backoffice:correction.columns.state'),
    },
    rows: rows.map(({ dossierId, reference, owner, procedureCode, procedureVersion, dueAt, due, prepared }) => ({
      key: dossierId,
      href: correctionHref(dossierId),
      due: dueView({ dueAt, due }, say),
      code: codeView(reference),
      owner: owner || t('shell:unknown'),
      procedure: pinnedProcedure(procedureCode, procedureVersion).texts[locale].name,
      state: t(prepared ? 'backoffice:correction.toApprove' : 'backoffice:correction.toPrepare'),
    })),
    pager:
      next || !isFirst
        ? {
            label: t('shell:pages'),
            pages: [],
            previous: isFirst ? undefined : { href: correctionsHref(), label: t('backoffice:board.firstPage') },
            next: next ? { href: correctionsHref({ after: next }), label: t('shell:nextPage') } : undefined,
          }
        : null,
  };
}
