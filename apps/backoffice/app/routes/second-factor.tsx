import { Button, ErrorSummary, FormFields, KeyValue, Link, Notice, SheetHead, SubmitRow } from '@mot-cua/ui';
import { beginOwnFactor, confirmOwnFactor, ownFactor } from '@mot-cua/use-cases';
import { safeReturnTo, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';
import { factorHref } from '../second-factor/factor-address.ts';
import { type FactorView, factorView } from '../second-factor/factor-view.server.ts';

const wayBack = (url: URL): string => safeReturnTo(url.searchParams.get('returnTo'), '');

export const loader = load('workList', async ({ deps, actor, person, url, t, locale }) =>
  factorView(await ownFactor(deps, { name: person.name }, actor), { returnTo: wayBack(url) }, { t, locale }),
);

/** Begins to set one's own second factor up, or confirms it by its first code. */
export const action = act('workList', async ({ deps, actor, person, url, form, intentId, t, locale }) => {
  const returnTo = wayBack(url);
  if (form.text('step') !== 'confirm') {
    await beginOwnFactor(deps, actor);
    return see(factorHref(returnTo));
  }
  const problem = await confirmOwnFactor(deps, { code: form.text('code'), intentId, now: person.now }, actor);
  if (!problem) return see(factorHref(returnTo));
  const own = await ownFactor(deps, { name: person.name }, actor);
  return data(await factorView(own, { problem, returnTo }, { t, locale }), { status: 422 });
});

export default function SecondFactor() {
  const loaded = useLoaderData<typeof loader>();
  const factor = useActionData<typeof action>() ?? loaded;
  const { title, lead, errors, none, confirmed, goOn, lost } = factor;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <ErrorSummary title={errors.title} errors={errors.items} />
        <p>{lead}</p>
        {confirmed && (
          <Notice tone="ok" role="status">
            <p>{confirmed}</p>
            {goOn && (
              <p>
                <Link href={goOn.href}>{goOn.label}</Link>
              </p>
            )}
          </Notice>
        )}
        {none && (
          <Form method="post" action={factor.action}>
            <input type="hidden" name="intentId" value={factor.intentId} />
            <p>{none.text}</p>
            <SubmitRow>
              <Button main>{none.begin}</Button>
            </SubmitRow>
          </Form>
        )}
        <SetUp key={factor.intentId} factor={factor} />
        <p className="mc-soft">{lost}</p>
      </div>
    </>
  );
}

function SetUp({ factor: { intentId, begun, action } }: { factor: FactorView }) {
  if (!begun) return null;
  const { scan, picture, secret, note, app, field, confirm } = begun;
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="intentId" value={intentId} />
      <input type="hidden" name="step" value="confirm" />
      <p>{scan}</p>
      <img src={picture.src} alt={picture.alt} width={225} height={225} />
      <KeyValue rows={[{ key: secret.label, value: <code>{secret.value}</code> }]} />
      <p>
        <a href={app.href}>{app.label}</a>
      </p>
      <p className="mc-soft">{note}</p>
      <FormFields fields={[field]} />
      <SubmitRow>
        <Button main>{confirm}</Button>
      </SubmitRow>
    </Form>
  );
}
