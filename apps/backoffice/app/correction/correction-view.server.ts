import { resultLines } from '@mot-cua/forms';
import { formatDateTime } from '@mot-cua/locales';
import type { Proof } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { mayOpenFiles } from '../dossier/may-open-files.server.ts';
import { papersView } from '../dossier/papers-view.server.ts';
import type { Say } from '../say.ts';
import { proofHref } from './addresses.ts';
import { compareView } from './compare-view.server.ts';
import { correctionForms, type Drawing } from './correction-forms.server.ts';

interface Row {
  key: string;
  value: string;
}

function requestRows({ view }: Drawing, say: Say): Row[] {
  const { t } = say;
  const asked = view.correction?.asked;
  if (!asked) return [];
  const line = resultLines(view, say).find(({ field }) => field === asked.field);
  return [
    { key: t('backoffice:correction.field'), value: line?.label ?? asked.field },
    { key: t('backoffice:correction.compareColumns.now'), value: line?.now || t('backoffice:correction.nothing') },
    { key: t('backoffice:correction.compareColumns.right'), value: asked.right },
    { key: t('backoffice:correction.reason'), value: asked.reason },
  ];
}

/** What was asked for, or that the agency found it itself; null while nothing is open. */
function requestView(drawing: Drawing, proof: Proof | null, say: Say) {
  const { t, locale } = say;
  const { correction } = drawing.view;
  if (!correction) return null;
  const times = { since: formatDateTime(locale, correction.since), due: formatDateTime(locale, correction.dueAt) };
  return {
    title: t(correction.asked ? 'backoffice:correction.asked' : 'backoffice:correction.link'),
    meta: t(correction.asked ? 'backoffice:correction.askedMeta' : 'backoffice:correction.ownMeta', times),
    rows: requestRows(drawing, say),
    proof: proof && { label: t('backoffice:correction.proof'), name: proof.name, href: proofHref(proof.id) },
  };
}

function preparedView({ view, actor }: Drawing, mayApprove: boolean, { t, locale }: Say) {
  const prepared = view.correction?.prepared;
  if (!prepared) return null;
  const isOwn = prepared.by.includes(actor.id);
  return {
    by: t('backoffice:correction.preparedBy', {
      name: prepared.byName ?? t('shell:unknown'),
      at: formatDateTime(locale, prepared.at),
    }),
    reason: prepared.reason,
    next: mayApprove ? null : t(`backoffice:correction.${isOwn ? 'ownPreparation' : 'waitsForLeader'}`),
  };
}

/** An error in a result: what is asked for beside what stands there, and what this person may do about it. */
export function correctionView(drawing: Drawing, proof: Proof | null, say: Say) {
  const { t } = say;
  const { view, actor } = drawing;
  const forms = correctionForms(drawing, say);
  const errors = forms.flatMap((each) => each.errors);
  return {
    title: t('backoffice:correction.title', { number: view.result?.number ?? '' }),
    holdsNot: view.result?.standing.state === 'inForce' ? null : t('backoffice:correction.noResult'),
    request: requestView(drawing, proof, say),
    compare: compareView(view, say),
    prepared: preparedView(
      drawing,
      forms.some(({ form }) => form.step === 'approve'),
      say,
    ),
    papers: {
      title: t('backoffice:correction.papers'),
      rows: papersView(view, mayOpenFiles(actor, view.dossier.facts), say),
      none: t('backoffice:task.noneYet'),
    },
    forms: forms.map(({ form }) => form),
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    version: view.version,
    intentId: newIntentId(),
  };
}

export type CorrectionPageView = ReturnType<typeof correctionView>;
