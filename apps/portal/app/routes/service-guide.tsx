import { BackLink, LinkButton, Main, PageHead } from '@mot-cua/ui';
import { findAgencies } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { applyAddress, serviceAddress } from '../catalogue/addresses.ts';
import { guideView } from '../catalogue/guide-view.server.ts';
import { offeredProcedure } from '../catalogue/offered.server.ts';
import { ConditionsSection, MoneySection, PapersSection, StepsSection } from '../catalogue/procedure-sections.tsx';
import { SampleDossier } from '../catalogue/sample-dossier.tsx';
import { PrintHint } from '../print-hint.tsx';
import { load } from '../routing.server.ts';

export const loader = load('public', async ({ deps, param, t, locale }) => {
  const procedure = offeredProcedure(param('slug'));
  const answer = await findAgencies(deps, { typed: '' });
  const communes = ('all' in answer ? answer.all : []).map(({ id, nameVi, nameEn }) => ({ id, name: nameVi, nameEn }));
  return guideView(procedure, communes, { t, locale });
});

export default function ServiceGuide() {
  const guide = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <BackLink href={serviceAddress(guide.slug)}>{guide.procedure}</BackLink>
      <PageHead title={guide.title} lead={guide.lead}>
        <p>{guide.about}</p>
      </PageHead>
      <PrintHint print={guide.print} />
      <ConditionsSection conditions={guide.conditions} />
      <PapersSection papers={guide.papers} />
      {guide.fee && <MoneySection fee={guide.fee} />}
      <StepsSection steps={guide.steps} />
      <SampleDossier sample={guide.sample} />
      <LinkButton href={applyAddress(guide.slug)}>{guide.start}</LinkButton>
    </Main>
  );
}
