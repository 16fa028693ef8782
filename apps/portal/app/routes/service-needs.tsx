import { rawAnswers } from '@mot-cua/forms';
import {
  BackLink,
  Button,
  ErrorSummary,
  FormFields,
  ItemList,
  KeyValue,
  Link,
  LinkButton,
  Main,
  PageHead,
  Section,
  SubmitRow,
  SummaryList,
} from '@mot-cua/ui';
import { readNeeds, whoIsCompetent } from '@mot-cua/use-cases';
import { newIntentId, notFound } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { agencyView } from '../catalogue/agency-view.server.ts';
import { offeredProcedure } from '../catalogue/offered.server.ts';
import { needsLink, needsView } from '../needs/needs-view.server.ts';
import { PrintHint } from '../print-hint.tsx';
import { citizenOf, load } from '../routing.server.ts';

export const loader = load('public', async ({ deps, param, person, url, t, locale }) => {
  const say = { t, locale };
  const procedure = offeredProcedure(param('slug'));
  if (!needsLink(procedure, say)) throw notFound();
  const { searchParams } = url;
  const raw = rawAnswers({ values: Object.fromEntries(searchParams), all: (name) => searchParams.getAll(name) });
  const [told, competent] = await Promise.all([
    readNeeds(deps, procedure, raw),
    whoIsCompetent(deps, procedure, person && citizenOf(person)),
  ]);
  const needs = 'needs' in told ? told.needs : null;
  const problems = 'problems' in told && searchParams.has('show') ? told.problems : {};
  const where = agencyView(procedure, competent, deps.settings.demo, say).lines;
  return {
    ...needsView(procedure, { raw, needs: searchParams.has('show') ? needs : null, problems, where }, say),
    intentId: person && newIntentId(),
  };
});

export default function ServiceNeeds() {
  const { title, service, here, lead, fields, errors, show, result, intentId } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <BackLink href={service.href}>{service.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <PageHead title={title} eyebrow={service.label} lead={result ? undefined : lead} />
      {result ? (
        <Result result={result} intentId={intentId} />
      ) : (
        <Form method="get" action={here} noValidate>
          <FormFields fields={fields} />
          <SubmitRow>
            <Button main name="show" value="1">
              {show}
            </Button>
          </SubmitRow>
        </Form>
      )}
    </Main>
  );
}

type View = NonNullable<ReturnType<typeof needsView>['result']>;

function Result({ result, intentId }: { result: View; intentId: string | null }) {
  const { title, answered, papers, facts, share, bring, print, again } = result;
  return (
    <div className="mc-stack" data-gap="lg">
      <Section id="papers" title={papers.title}>
        {papers.none && <p>{papers.none}</p>}
        <ItemList
          items={papers.items.map(({ lines, ...item }) => ({
            ...item,
            text: lines.map((line) => <p key={line}>{line}</p>),
          }))}
        />
      </Section>
      <Section id="case" title={title}>
        <KeyValue rows={facts} />
      </Section>
      <Section id="answered" title={answered.title}>
        <SummaryList rows={answered.rows} />
        <p className="mc-no-print">
          <Link className="mc-touch" href={again.href}>
            {again.label}
          </Link>
        </p>
      </Section>
      <Apply apply={result.apply} intentId={intentId} />
      <LinkButton href={bring.href} variant="secondary" icon="print">
        {bring.label}
      </LinkButton>
      <p className="mc-soft mc-small mc-no-print">{share}</p>
      <PrintHint print={print} />
    </div>
  );
}

/** On to the application; whoever is not signed in does that first, and keeps the answers. */
function Apply({ apply, intentId }: Pick<View, 'apply'> & { intentId: string | null }) {
  const { action, label, note, hidden } = apply;
  return (
    <div className="mc-no-print">
      {intentId ? (
        <Form method="post" action={action}>
          <input type="hidden" name="intentId" value={intentId} />
          {hidden.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button main>{label}</Button>
        </Form>
      ) : (
        <LinkButton href={`${action}?${new URLSearchParams(hidden)}`} main>
          {label}
        </LinkButton>
      )}
      <p className="mc-soft mc-small">{note}</p>
    </div>
  );
}
