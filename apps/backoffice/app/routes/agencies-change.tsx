import {
  BackLink,
  Button,
  Code,
  DataTable,
  ErrorSummary,
  FormFields,
  Heading,
  Notice,
  Pager,
  SheetHead,
  SubmitRow,
} from '@mot-cua/ui';
import { readReorganisation, withdrawMerger } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { readPage } from '../calendar/days-address.ts';
import { reorganisationHref } from '../reorganisation/merger-address.ts';
import { reorganisationView } from '../reorganisation/reorganisation-view.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('administer', async ({ deps, actor, param, url, t, locale }) => {
  const found = await readReorganisation(deps, { id: param('id'), page: readPage(url) }, actor);
  if (!found) throw notFound();
  return reorganisationView(found, { t, locale });
});

/** Takes the announcement back, once the box is ticked. */
export const action = act('administer', async ({ deps, actor, param, form, t }) => {
  const id = param('id');
  if (form.text('confirmed') !== 'yes') {
    return data({ unticked: t('backoffice:merger.withdrawAsk'), problem: undefined }, { status: 422 });
  }
  const outcome = await withdrawMerger(deps, { id }, actor);
  if (!outcome) throw notFound();
  if (outcome === 'withdrawn') return see(reorganisationHref(id));
  const problem = t(outcome === 'inUse' ? 'backoffice:merger.inUse' : 'backoffice:merger.tooLate');
  return data({ unticked: undefined, problem }, { status: 409 });
});

export default function AgenciesChange() {
  const view = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const {
    title,
    summary,
    agencies,
    by,
    handedOver,
    told,
    isDone,
    withdrawn,
    withdraw,
    caption,
    empty,
    columns,
    rows,
    pages,
    back,
  } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        {answered?.problem && (
          <Notice tone="err" role="alert">
            <p>{answered.problem}</p>
          </Notice>
        )}
        {withdrawn ? (
          <Notice tone="warn" role="status" title={withdrawn} />
        ) : (
          <Notice tone={isDone ? 'ok' : 'info'} role="status" title={handedOver}>
            <p>{told}</p>
          </Notice>
        )}
        <p>{summary}</p>
        <ul>
          {agencies.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className="mc-soft">{by}</p>
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'code', header: columns.code, rowHeader: true, cell: ({ code }) => <Code {...code} /> },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          {
            key: 'passed',
            header: columns.passed,
            cell: ({ passed }) => passed.map((text) => <p key={text}>{text}</p>),
          },
          { key: 'at', header: columns.at, cell: ({ at }) => at },
        ]}
      />
      {withdraw && <Withdraw withdraw={withdraw} error={answered?.unticked} />}
      {pages && (
        <div className="mc-sheet__body">
          <Pager {...pages} />
        </div>
      )}
    </>
  );
}

interface WithdrawProps {
  withdraw: NonNullable<ReturnType<typeof reorganisationView>['withdraw']>;
  error: string | undefined;
}

function Withdraw({ withdraw: { action: here, intentId, title, lead, confirm, errors, send }, error }: WithdrawProps) {
  return (
    <div className="mc-sheet__body">
      <Heading level={2}>{title}</Heading>
      <ErrorSummary title={errors} errors={error ? [{ field: confirm.name, message: error }] : []} />
      <p>{lead}</p>
      <Form method="post" action={here}>
        <input type="hidden" name="intentId" value={intentId} />
        <FormFields fields={[{ ...confirm, error }]} />
        <SubmitRow>
          <Button variant="secondary">{send}</Button>
        </SubmitRow>
      </Form>
    </div>
  );
}
