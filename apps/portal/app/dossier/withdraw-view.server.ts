import { fieldProblemText } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import type { MyDossierView } from '@mot-cua/use-cases';
import type { FieldProblem } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import type { ActView } from './act-page.tsx';
import { dossierAddress } from './addresses.ts';
import { leaving } from './dossier-view.server.ts';
import { referenceOf } from './reference.server.ts';

interface Rejected {
  reason: string;
  problem?: FieldProblem;
}

/** Taking a dossier back: at once before it is accepted, by request afterwards; null when it is too late. */
export function withdrawView(view: MyDossierView, say: Say, rejected?: Rejected): ActView | null {
  const { t } = say;
  const way = leaving(view);
  if (!way) return null;
  const cancels = way === 'cancel';
  const title = t(cancels ? 'portal:withdraw.cancelTitle' : 'portal:withdraw.title');
  const label = t('portal:withdraw.reason');
  const error = rejected?.problem && fieldProblemText(t, rejected.problem, label);
  const reason: FieldView = {
    name: 'reason',
    kind: 'longText',
    label,
    required: true,
    value: rejected?.reason ?? '',
    error,
  };
  const errors = error ? [{ field: 'reason', message: error }] : [];
  return {
    title,
    tabTitle: error ? t('shell:errorTitle', { page: title }) : title,
    back: { href: dossierAddress(view.dossier.id), label: referenceOf(view, say) },
    lead: t(cancels ? 'portal:withdraw.cancelLead' : 'portal:withdraw.lead'),
    quote: null,
    fields: cancels ? [] : [reason],
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    version: view.version,
    note: view.fee.amount > 0 && view.fee.settled ? t('portal:withdraw.refund') : null,
    send: t(cancels ? 'portal:withdraw.cancelSend' : 'portal:withdraw.send'),
    keep: t('shell:cancel'),
  };
}
