import { Breadcrumbs, Columns, Fold, Main, PageHead } from '@mot-cua/ui';
import { openingAt, readQuality, whoIsCompetent } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { Opening } from '../agencies/opening.tsx';
import { openingView } from '../agencies/opening-view.server.ts';
import { agencyView } from '../catalogue/agency-view.server.ts';
import { KeyFactsPanel } from '../catalogue/key-facts-panel.tsx';
import { offeredProcedure } from '../catalogue/offered.server.ts';
import {
  AgencySection,
  ConditionsSection,
  FormsSection,
  LevelSection,
  MoneySection,
  PapersSection,
  Publication,
  StepsSection,
  WaysSection,
} from '../catalogue/procedure-sections.tsx';
import { procedureView } from '../catalogue/procedure-view.server.ts';
import { StartForm } from '../catalogue/start-form.tsx';
import { QualitySection } from '../quality/quality-section.tsx';
import { serviceQualityView } from '../quality/quality-view.server.ts';
import { citizenOf, load } from '../routing.server.ts';

export const loader = load('public', async ({ deps, param, person, t, locale }) => {
  const procedure = offeredProcedure(param('slug'));
  const [figures, competent] = await Promise.all([
    readQuality(deps),
    whoIsCompetent(deps, procedure, person && citizenOf(person)),
  ]);
  const reached = competent.one ?? competent.own;
  const opening = reached && (await openingAt(deps, reached.id));
  return {
    ...procedureView(procedure, { t, locale }),
    opening: opening ? openingView(opening, { t, locale }) : null,
    agency: agencyView(procedure, competent, deps.settings.demo, { t, locale }),
    quality: serviceQualityView(figures, procedure.code, { t, locale }),
    intentId: person && newIntentId(),
  };
});

export default function Service() {
  const procedure = useLoaderData<typeof loader>();
  const { title, lead, also, crumbs, refusals, law } = procedure;
  const trail = [{ label: crumbs.home, href: '/' }, { label: crumbs.all, href: '/services' }, { label: title }];
  return (
    <Main>
      <Breadcrumbs label={crumbs.label} items={trail} />
      <Columns
        aside={<KeyFactsPanel procedure={procedure} />}
        asideLabel={procedure.keyFacts.label}
        head={
          <PageHead title={title} lead={lead}>
            <p className="mc-soft mc-small">{also}</p>
          </PageHead>
        }
        sticky
      >
        <PapersSection papers={procedure.papers} />
        <FormsSection forms={procedure.forms} />
        <ConditionsSection conditions={procedure.conditions} />
        <AgencySection agency={procedure.agency}>
          {procedure.opening && <Opening hours={procedure.opening} />}
        </AgencySection>
        <StepsSection steps={procedure.steps} />
        {procedure.fee && <MoneySection fee={procedure.fee} />}
        <WaysSection channels={procedure.channels} />
        <LevelSection level={procedure.level} />
        {procedure.quality && <QualitySection quality={procedure.quality} />}
        <div className="mc-section mc-stack" data-gap="lg">
          <div>
            <Fold summary={law.title} icon="scales" boxed>
              <ul>
                {law.items.map((item) => (
                  <li key={item} lang="vi">
                    {item}
                  </li>
                ))}
              </ul>
              <p>{law.limit}</p>
              {law.publication && <Publication publication={law.publication} />}
            </Fold>
            <Fold summary={refusals.title} icon="ban" boxed>
              <ul>
                {refusals.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </Fold>
          </div>
          <StartForm slug={procedure.slug} label={procedure.start.label} intentId={procedure.intentId} />
        </div>
      </Columns>
    </Main>
  );
}
