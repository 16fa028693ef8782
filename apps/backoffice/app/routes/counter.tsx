import { rawAnswers } from '@mot-cua/forms';
import {
  ActionLink,
  Button,
  DataTable,
  ErrorSummary,
  FormFields,
  Link,
  Notice,
  Section,
  SheetHead,
  SubmitRow,
} from '@mot-cua/ui';
import { readApplication, readCounter, startAtCounter } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { pageHref } from '../counter/addresses.ts';
import { type RejectedStart, type StartView, startView } from '../counter/start-view.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('counter', async ({ deps, actor, person, url, t, locale }) => {
  const counter = await readCounter(deps, { after: url.searchParams.get('after') }, actor);
  if (!counter) throw notFound();
  return startView(counter, person.agencyNames, { t, locale });
});

export const action = act('counter', async ({ deps, actor, person, form, t, locale }) => {
  const [agencyId = '', slug = ''] = form.text('service').split(':');
  const after = form.text('after');
  const raw = rawAnswers(form);
  const from = after ? { dossierId: after } : { raw };
  const started = await startAtCounter(deps, { agencyId, slug, from }, actor);
  if (!started) throw notFound();
  if ('draftId' in started) {
    const first = (await readApplication(deps, started, actor))?.pages[0];
    return see(pageHref(started.draftId, first?.page.name ?? ''));
  }
  const counter = await readCounter(deps, { after: after || null }, actor);
  if (!counter) throw notFound();
  const rejected: RejectedStart = {
    raw,
    problems: 'problems' in started ? started.problems : {},
    otherwiseKnown: 'otherwiseKnown' in started ? started.otherwiseKnown : undefined,
    trouble: 'refusal' in started ? t('backoffice:counter.ownDossier') : undefined,
  };
  return data(startView(counter, person.agencyNames, { t, locale }, rejected), { status: 422 });
});

export default function Counter() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { title, mendTitle, lead, errors, trouble, other } = view;
  useAnswerTitle(mendTitle);
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <ErrorSummary title={errors.title} errors={errors.items} />
        {trouble && (
          <Notice tone="err" role="alert">
            <p>{trouble}</p>
          </Notice>
        )}
        <p>{lead}</p>
        <StartForm view={view} />
        {other && (
          <p>
            <Link href={other.href}>{other.label}</Link>
          </p>
        )}
        <Drafts drafts={view.drafts} />
      </div>
    </>
  );
}

function StartForm({ view: { after, fields, send, intentId } }: { view: StartView }) {
  return (
    <Form method="post" action="/counter" key={intentId} noValidate className="bo-counter">
      <input type="hidden" name="intentId" value={intentId} />
      <input type="hidden" name="after" value={after} />
      <FormFields fields={fields} />
      <SubmitRow>
        <Button main>{send}</Button>
      </SubmitRow>
    </Form>
  );
}

function Drafts({ drafts: { title, caption, none, columns, rows } }: { drafts: StartView['drafts'] }) {
  return (
    <Section id="drafts" title={title}>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>{none}</p>}
        columns={[
          { key: 'owner', header: columns.owner, rowHeader: true, cell: ({ owner }) => owner },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          {
            key: 'changed',
            header: columns.changed,
            cell: ({ changed, goOn }) => (
              <>
                {changed} <ActionLink {...goOn} />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
