import {
  Button,
  DataTable,
  ErrorSummary,
  FormFields,
  Heading,
  Notice,
  SheetHead,
  Status,
  SubmitRow,
} from '@mot-cua/ui';
import { endSubstitute, nameSubstitute, readSubstitutes } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';
import { readSubstitute, substitutesAddress } from '../substitutes/substitute-address.ts';
import { type SubstitutesView, substitutesView } from '../substitutes/substitutes-view.server.ts';

export const loader = load('staff', async ({ deps, actor, url, t, locale }) => {
  const page = await readSubstitutes(deps, actor);
  return substitutesView(page, { done: url.searchParams.get('done') }, actor.id, { t, locale });
});

/** Names a substitute, or ends one. */
export const action = act('staff', async ({ deps, actor, form, intentId, t, locale }) => {
  if (form.text('does') === 'end') {
    if (await endSubstitute(deps, { id: form.text('id') }, actor)) return see(`${substitutesAddress}?done=ended`);
    throw notFound();
  }
  const entered = readSubstitute(form.text);
  const outcome = await nameSubstitute(deps, { entered: entered.substitute, intentId }, actor);
  if ('named' in outcome) return see(`${substitutesAddress}?done=named`);
  const page = await readSubstitutes(deps, actor);
  const answered = { entered, problems: outcome.problems };
  return data(substitutesView(page, answered, actor.id, { t, locale }), { status: 422 });
});

export default function Substitutes() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { title, lead, done, form } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {form && <ErrorSummary title={form.errors.title} errors={form.errors.items} />}
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <p>{lead}</p>
      </div>
      <Named view={view} />
      {form && (
        <div className="mc-sheet__body">
          <Heading level={2}>{form.title}</Heading>
          <Form method="post" key={view.intentId}>
            <input type="hidden" name="intentId" value={view.intentId} />
            <FormFields fields={form.fields} />
            <SubmitRow>
              <Button main>{form.send}</Button>
            </SubmitRow>
          </Form>
        </div>
      )}
    </>
  );
}

function Named({ view: { caption, empty, columns, rows, intentId } }: { view: SubstitutesView }) {
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      rows={rows}
      rowKey={(row) => row.key}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'who', header: columns.who, rowHeader: true, cell: ({ who }) => who },
        { key: 'substitute', header: columns.substitute, cell: ({ substitute }) => substitute },
        { key: 'agency', header: columns.agency, cell: ({ agency }) => agency },
        { key: 'days', header: columns.days, cell: ({ days }) => days },
        { key: 'state', header: columns.state, cell: ({ state, kind }) => <Status kind={kind}>{state}</Status> },
        {
          key: 'act',
          header: columns.act,
          cell: ({ key, end }) =>
            end && (
              <Form method="post">
                <input type="hidden" name="intentId" value={intentId} />
                <input type="hidden" name="does" value="end" />
                <input type="hidden" name="id" value={key} />
                <Button variant="link" aria-label={end.about}>
                  {end.label}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}
