import { rawAnswers } from '@mot-cua/forms';
import {
  Button,
  DataTable,
  ErrorSummary,
  FormFields,
  Heading,
  Link,
  Notice,
  Pager,
  SheetHead,
  Status,
  SubmitRow,
} from '@mot-cua/ui';
import { noteGuardian, readGuardians } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { guardiansAddress } from '../guardians/addresses.ts';
import { type GuardiansView, guardiansView } from '../guardians/guardians-view.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('guardians', async ({ deps, actor, person, url, t, locale }) => {
  const page = Math.min(1000, Math.max(1, Math.floor(Number(url.searchParams.get('page'))) || 1));
  const found = await readGuardians(deps, { page }, actor);
  if (!found) throw notFound();
  const done = (['noted', 'ended'] as const).find((each) => each === url.searchParams.get('done'));
  return guardiansView(found, { page, names: person.agencyNames, done }, { t, locale });
});

export const action = act('guardians', async ({ deps, actor, person, form, intentId, t, locale }) => {
  const raw = rawAnswers(form);
  const outcome = await noteGuardian(deps, { agencyId: form.text('agency'), raw, intentId }, actor);
  if (!outcome) throw notFound();
  if ('noted' in outcome) return see(`${guardiansAddress}?done=noted`);
  const found = await readGuardians(deps, { page: 1 }, actor);
  if (!found) throw notFound();
  const situation = { page: 1, names: person.agencyNames, rejected: { raw, ...outcome } };
  return data(guardiansView(found, situation, { t, locale }), { status: 422 });
});

export default function Guardians() {
  const loaded = useLoaderData<typeof loader>();
  const view: GuardiansView = useActionData<typeof action>() ?? loaded;
  const { title, mendTitle, lead, done, form, intentId, list } = view;
  useAnswerTitle(mendTitle);
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <ErrorSummary title={form.errors.title} errors={form.errors.items} />
        <p>{lead}</p>
        <Form method="post" action={guardiansAddress} key={intentId} noValidate className="bo-counter">
          <input type="hidden" name="intentId" value={intentId} />
          {form.agency && <input type="hidden" name="agency" value={form.agency} />}
          <FormFields fields={form.fields} />
          <SubmitRow>
            <Button main>{form.send}</Button>
          </SubmitRow>
        </Form>
        <Heading level={2}>{list.title}</Heading>
      </div>
      <Noted list={list} />
    </>
  );
}

function Noted({ list: { title, empty, columns, rows, pager } }: { list: GuardiansView['list'] }) {
  return (
    <>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>{empty}</p>}
        columns={[
          {
            key: 'child',
            header: columns.child,
            rowHeader: true,
            cell: ({ child, href }) => <Link href={href}>{child}</Link>,
          },
          { key: 'guardian', header: columns.guardian, cell: ({ guardian }) => guardian },
          { key: 'known', header: columns.known, cell: ({ known }) => known },
          { key: 'until', header: columns.until, cell: ({ until }) => until },
          { key: 'state', header: columns.state, cell: ({ state, kind }) => <Status kind={kind}>{state}</Status> },
        ]}
      />
      {pager && <Pager {...pager} />}
    </>
  );
}
