import { rawAnswers } from '@mot-cua/forms';
import { proposeAnotherCase, readCase, recordAgreement } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CasePage } from '../change-of-case/case-page.tsx';
import { type CasePageView, casePageView, type RejectedCase } from '../change-of-case/case-page-view.server.ts';
import { openedVersion } from '../command/give.server.ts';
import { caseHref, dossierHref } from '../dossier/addresses.ts';
import { act, foundDossier, load } from '../routing.server.ts';

export const loader = load('counterDossier', foundDossier, async ({ deps, actor, param, url, t, locale }) => {
  const view = await readCase(deps, { id: param('id') }, actor);
  if (!view?.isOpen) throw see(dossierHref(param('id')));
  return casePageView(view, { sent: url.searchParams.has('sent') }, { t, locale });
});

export const action = act('counterDossier', foundDossier, async (given) => {
  const { deps, actor, param, form, intentId, t, locale } = given;
  const id = param('id');
  const raw = rawAnswers(form);
  const which = form.text('which') === 'agree' ? 'agree' : 'propose';
  const outcome =
    which === 'agree'
      ? await recordAgreement(deps, { id, raw, proposalId: form.text('proposalId'), intentId }, actor)
      : await proposeAnotherCase(deps, { id, raw, version: openedVersion(form), intentId }, actor);
  if (!outcome) throw notFound();
  if ('proposed' in outcome) return see(`${caseHref(id)}?sent`);
  if ('changed' in outcome) return see(`${dossierHref(id)}?done=${outcome.version}`);
  const view = await readCase(deps, { id }, actor);
  if (!view?.isOpen) throw see(dossierHref(id));
  const rejected = (problems: RejectedCase['problems'], trouble?: string) =>
    casePageView(view, { rejected: { which, raw, problems, ...(trouble && { trouble }) } }, { t, locale });
  if ('problems' in outcome) return data(rejected(outcome.problems), { status: 422 });
  if ('refusal' in outcome) return data(rejected({}, t(`workflow:refusals.${outcome.refusal.code}`)), { status: 422 });
  if ('same' in outcome) return data(rejected({}, t('backoffice:anotherCase.same')), { status: 422 });
  if ('conflict' in outcome) return data(rejected({}, t('workflow:refusals.changedMeanwhile')), { status: 409 });
  return data(rejected({}, t('backoffice:anotherCase.overtaken')), { status: 409 });
});

export default function ChangeOfCase() {
  const loaded = useLoaderData<typeof loader>();
  const page: CasePageView = useActionData<typeof action>() ?? loaded;
  useAnswerTitle(page.mendTitle);
  return <CasePage page={page} />;
}
