import { BackLink, Button, ErrorSummary, FormFields, Link, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { moveMyVisit, readMyVisit } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { visitAddress } from '../dossier/addresses.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';
import { visitFrom } from '../visits/choice-view.server.ts';
import { visitView } from '../visits/visit-view.server.ts';

export const loader = load('ownDossierActs', ownDossier, async ({ deps, person, param, url, t, locale }) => {
  const mine = await readMyVisit(deps, { id: param('id') }, citizenOf(person));
  if (!mine) throw notFound();
  return { ...visitView(mine, { moved: url.searchParams.has('moved') }, { t, locale }), intentId: newIntentId() };
});

export const action = act('ownDossierActs', ownDossier, async (given) => {
  const { deps, person, param, form, intentId, t, locale } = given;
  const id = param('id');
  const citizen = citizenOf(person);
  const to = visitFrom(form.text('to'));
  const asked = to && { id, to, version: Number(form.text('version')), intentId };
  const outcome = asked ? await moveMyVisit(deps, asked, citizen) : ({ trouble: 'notChosen' } as const);
  if (outcome && 'moved' in outcome) return see(`${visitAddress(id)}?moved`);
  const mine = await readMyVisit(deps, { id }, citizen);
  if (!outcome || !mine) throw notFound();
  const status = outcome.trouble === 'changedMeanwhile' ? 409 : 422;
  return data({ page: visitView(mine, outcome, { t, locale }) }, { status });
});

export default function MyVisit() {
  const stored = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.page;
  const {
    title,
    tabTitle,
    lead,
    back,
    moved,
    changed,
    off,
    standing,
    calendar,
    bring,
    version,
    fields,
    errors,
    send,
    cancel,
  } = rejected ?? stored;
  useAnswerTitle(rejected ? tabTitle : undefined);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {moved && (
        <Notice tone="ok" role="status">
          <p>{moved}</p>
        </Notice>
      )}
      {(changed ?? off) && (
        <Notice tone="warn" role={changed ? 'alert' : undefined}>
          <p>{changed ?? off}</p>
        </Notice>
      )}
      <PageHead title={title} lead={lead} />
      <p>
        <a className="mc-touch" href={calendar.href}>
          {calendar.label}
        </a>
      </p>
      <p>
        <Link className="mc-touch" href={bring.href}>
          {bring.label}
        </Link>
      </p>
      <p>{standing}</p>
      {fields.length > 0 && (
        <Form method="post" noValidate key={version}>
          <IntentField intentId={stored.intentId} />
          <input type="hidden" name="version" value={version} />
          <FormFields fields={fields} />
          <SubmitRow>
            <Button main>{send}</Button>
          </SubmitRow>
        </Form>
      )}
      <p className="mc-soft">{cancel.note}</p>
      <p>
        <Link className="mc-touch" href={cancel.link.href}>
          {cancel.link.label}
        </Link>
      </p>
    </Main>
  );
}
