import { rawAnswers } from '@mot-cua/forms';
import { Button, ErrorSummary, FormFields, Notice, SheetHead, SubmitRow } from '@mot-cua/ui';
import { readWarningRules, setWarningRules } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useMendTitle } from '../document-title.tsx';
import { act, load } from '../routing.server.ts';
import { warningsView } from '../warnings/warnings-view.server.ts';

const here = '/admin/warnings';

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const rules = await readWarningRules(deps, actor);
  if (!rules) throw notFound();
  return warningsView(rules, { done: url.searchParams.has('done') }, { t, locale });
});

export const action = act('administer', async ({ deps, actor, form, intentId, t, locale }) => {
  const raw = rawAnswers(form);
  const outcome = await setWarningRules(deps, { raw, intentId }, actor);
  const rules = await readWarningRules(deps, actor);
  if (!outcome || !rules) throw notFound();
  if ('set' in outcome) return see(`${here}?done=1`);
  return data(warningsView(rules, { rejected: { raw, ...outcome } }, { t, locale }), { status: 422 });
});

export default function Warnings() {
  const stored = useLoaderData<typeof loader>();
  const { title, mendTitle, lead, note, done, errors, fields, send, intentId } =
    useActionData<typeof action>() ?? stored;
  useMendTitle(mendTitle);
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <ErrorSummary title={errors.title} errors={errors.items} />
        <p>{lead}</p>
        <p className="mc-soft">{note}</p>
        <Form method="post" action={here} key={intentId} noValidate className="bo-counter">
          <input type="hidden" name="intentId" value={intentId} />
          <FormFields fields={fields} />
          <SubmitRow>
            <Button main>{send}</Button>
          </SubmitRow>
        </Form>
      </div>
    </>
  );
}
