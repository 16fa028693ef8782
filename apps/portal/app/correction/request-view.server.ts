import { acceptedTypes, fieldErrors, fieldViews, resultLines } from '@mot-cua/forms';
import type { FieldError, FieldView } from '@mot-cua/ui';
import { type MyDossierView, type Proof, proofMegabytes, requestPage } from '@mot-cua/use-cases';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import { resultAddress } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

/** A request that was not taken: what was typed, what is wrong, and the file that came with it. */
export interface RejectedRequest {
  raw?: RawAnswers;
  problems?: PageProblems;
  proof?: Proof | null;
  proofProblem?: string | undefined;
}

const longestShown = 80;
const shortened = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text;

function optionsOf(view: MyDossierView, say: Say): Record<string, string> {
  const { t } = say;
  return Object.fromEntries(
    resultLines(view, say).map(({ field, label, now }) => {
      const value = now ? shortened(now) : t('portal:correction.empty');
      return [field, t('portal:correction.onPaper', { field: label, value })];
    }),
  );
}

function proofField({ proof, proofProblem }: RejectedRequest, { t }: Say): FieldView[] {
  if (proof) return [];
  return [
    {
      ...{ name: 'proof', kind: 'file', required: false, value: '', accept: acceptedTypes, error: proofProblem },
      label: t('portal:correction.fields.proof.label'),
      hint: t('portal:correction.fields.proof.hint', { megabytes: proofMegabytes }),
      optionalLabel: t('shell:optional'),
    },
  ];
}

/** What is wrong in the result that holds, what it should read, and why; null while nothing can be asked for. */
export function requestView(view: MyDossierView, rejected: RejectedRequest, say: Say) {
  const { t } = say;
  const { result, dossier, correction } = view;
  if (correction || result?.standing.state !== 'inForce') return null;
  const options = optionsOf(view, say);
  const page = requestPage(view.procedure, Object.keys(options));
  const texts = {
    fields: {
      field: { label: t('portal:correction.fields.field.label'), options },
      right: { label: t('portal:correction.fields.right.label'), hint: t('portal:correction.fields.right.hint') },
      reason: { label: t('portal:correction.fields.reason.label'), hint: t('portal:correction.fields.reason.hint') },
    },
  };
  const { raw = {}, problems = {}, proof, proofProblem } = rejected;
  const asking = { texts, answers: {}, raw, problems, communes: [] };
  const items: FieldError[] = [
    ...fieldErrors(page.fields, asking, say),
    ...(proofProblem ? [{ field: 'proof', message: proofProblem }] : []),
  ];
  const title = t('portal:correction.title');
  return {
    title,
    tabTitle: items.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    back: { href: resultAddress(dossier.id), label: t('portal:dossier.seeResult') },
    lead: t('portal:correction.lead', { number: result.number }),
    fields: [...fieldViews(page.fields, asking, say), ...proofField(rejected, say)],
    proof: proof ? { id: proof.id, kept: t('portal:correction.kept', { name: proof.name }) } : null,
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    version: view.version,
    send: t('portal:correction.send'),
    cancel: t('shell:cancel'),
  };
}

export type RequestView = NonNullable<ReturnType<typeof requestView>>;
