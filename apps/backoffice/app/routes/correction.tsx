import { ErrorSummary, Notice, Section } from '@mot-cua/ui';
import { readProof, type Staff, type StaffDossierView, signingNeed } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { correctionHref } from '../correction/addresses.ts';
import type { RejectedCorrection } from '../correction/correction-forms.server.ts';
import { CorrectionParts } from '../correction/correction-parts.tsx';
import { type CorrectionPageView, correctionView } from '../correction/correction-view.server.ts';
import { takeStep } from '../correction/take-step.server.ts';
import type { BackofficeDeps } from '../deps.server.ts';
import { dossierHref } from '../dossier/addresses.ts';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { identityView } from '../dossier/identity-view.server.ts';
import { act, foundDossier, load } from '../routing.server.ts';
import type { Say } from '../say.ts';
import { StepForm } from '../steps/step-form.tsx';

interface Drawn {
  deps: BackofficeDeps;
  actor: Staff;
  view: StaffDossierView;
  rejected?: RejectedCorrection;
}

async function draw({ deps, actor, view, rejected }: Drawn, say: Say): Promise<CorrectionPageView> {
  const { id, facts } = view.dossier;
  const sha256 = view.correction?.asked?.proof;
  const [signing, proof] = await Promise.all([
    signingNeed(deps, { facts, now: view.now }, actor),
    sha256 ? readProof(deps, { id, sha256 }, actor) : null,
  ]);
  return correctionView({ view, actor, signing, rejected }, proof, say);
}

export const loader = load('correction', foundDossier, async ({ deps, actor, subject: { view }, url, t, locale }) => {
  const say = { t, locale };
  if (!view.correction && view.result?.standing.state !== 'inForce') throw see(dossierHref(view.dossier.id));
  return {
    ...(await draw({ deps, actor, view }, say)),
    identity: identityView(view, say),
    aside: asideView(view, say),
    conflict: url.searchParams.has('conflict') ? t('backoffice:correction.conflict') : null,
  };
});

export const action = act('correction', foundDossier, async (given) => {
  const { deps, actor, subject, form, intentId, t, locale } = given;
  const { view } = subject;
  const { id } = view.dossier;
  const { step, raw, outcome } = await takeStep({ deps, actor, form, intentId, view });
  if ('done' in outcome) return see(`${dossierHref(id)}?done=${outcome.version}`);
  if ('conflict' in outcome || 'trouble' in outcome) return see(`${correctionHref(id)}?conflict`);
  if ('noCertificate' in outcome) return see(correctionHref(id));
  const page = await draw({ deps, actor, view, rejected: { step, raw, ...outcome } }, { t, locale });
  return data({ page, mendTitle: t('shell:errorTitle', { page: page.title }) }, { status: 422 });
});

export default function Correction() {
  const { identity, aside, conflict, ...stored } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const page: CorrectionPageView = answered?.page ?? stored;
  useAnswerTitle(answered?.mendTitle);
  const warning = (!answered && conflict) || page.holdsNot;
  const notices = (
    <>
      <ErrorSummary title={page.errors.title} errors={page.errors.items} />
      {warning && (
        <Notice tone="warn" role="alert">
          <p>{warning}</p>
        </Notice>
      )}
    </>
  );
  return (
    <DossierSheet identity={identity} aside={aside} notices={notices}>
      <CorrectionParts page={page} />
      <Section id="acts" title={page.title}>
        {page.forms.map((form) => (
          <StepForm
            key={`${form.step}-${page.version}`}
            here={correctionHref(identity.id)}
            version={page.version}
            intentId={page.intentId}
            form={form}
          />
        ))}
      </Section>
    </DossierSheet>
  );
}
