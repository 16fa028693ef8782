import { rawAnswers } from '@mot-cua/forms';
import { BackLink, Button, ErrorSummary, FormFields, KeyValue, SheetHead, SubmitRow } from '@mot-cua/ui';
import { endGuardian, readGuardian } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { guardianAddress, guardiansAddress } from '../guardians/addresses.ts';
import { type GuardianView, guardianView } from '../guardians/guardian-view.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('guardians', async ({ deps, actor, param, t, locale }) => {
  const noted = await readGuardian(deps, { id: param('id') }, actor);
  if (!noted) throw notFound();
  return guardianView(noted, { t, locale });
});

/** Ends it. What a colleague has just ended is shown as it is. */
export const action = act('guardians', async ({ deps, actor, param, form, t, locale }) => {
  const id = param('id');
  const raw = rawAnswers(form);
  const ended = await endGuardian(deps, { id, raw }, actor);
  if (ended === true) return see(`${guardiansAddress}?done=ended`);
  const noted = await readGuardian(deps, { id }, actor);
  if (!noted) throw notFound();
  if (ended === false) return see(guardianAddress(id));
  return data(guardianView(noted, { t, locale }, { raw, ...ended }), { status: 422 });
});

export default function Guardian() {
  const loaded = useLoaderData<typeof loader>();
  const { title, mendTitle, back, rows, form, intentId }: GuardianView = useActionData<typeof action>() ?? loaded;
  useAnswerTitle(mendTitle);
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        {form && <ErrorSummary title={form.errors.title} errors={form.errors.items} />}
        <KeyValue rows={rows} />
        {form && (
          <Form method="post" key={intentId} noValidate className="bo-counter">
            <input type="hidden" name="intentId" value={intentId} />
            <FormFields fields={form.fields} />
            <p>{form.text}</p>
            <SubmitRow>
              <Button main>{form.send}</Button>
            </SubmitRow>
          </Form>
        )}
      </div>
    </>
  );
}
