import { stepName } from '@mot-cua/locales';
import type { HandLine } from '@mot-cua/use-cases';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import { dueView } from '../dossier/due-view.server.ts';
import { stepKind } from '../dossier/step-kind.ts';
import type { Say } from '../say.ts';

/** The lines of a list of those who divide the work. */
export function handLines(rows: readonly HandLine[], say: Say) {
  const { t, locale } = say;
  return {
    columns: {
      choose: t('backoffice:batch.column'),
      due: t('backoffice:list.due'),
      code: t('backoffice:list.code'),
      owner: t('backoffice:list.owner'),
      procedure: t('backoffice:list.procedure'),
      step: t('backoffice:list.step'),
      handler: t('backoffice:hands.name'),
    },
    noDue: t('backoffice:board.noDue'),
    rows: rows.map((row) => ({
      key: row.dossierId,
      href: dossierHref(row.dossierId),
      select: t('backoffice:batch.select', { code: row.reference }),
      due: dueView(row, say),
      code: codeView(row.reference),
      owner: row.ownerName ?? t('shell:unknown'),
      procedure: row.procedure.texts[locale].name,
      step: { kind: stepKind(row.step), label: stepName(locale, row.procedure.texts[locale], row.step) },
      handler: row.handlerName ?? t('backoffice:list.unassigned'),
    })),
  };
}

export type HandLinesView = ReturnType<typeof handLines>;
