import { BackLink, Button, LinkButton, Main, Notice, PageHead, Section } from '@mot-cua/ui';
import { askBusinessRegister, findMyChildren, readActing } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { forbidden, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ActingChildren } from '../acting/acting-children.tsx';
import { type ActingView, actingView } from '../acting/acting-view.server.ts';
import { actingAddress } from '../acting/addresses.ts';
import { MandateList } from '../acting/mandate-list.tsx';
import { nameChanged } from '../acting/name-changed.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load } from '../routing.server.ts';

export const loader = load('actFor', async ({ deps, person, url, t, locale }) => {
  const acting = await readActing(deps, citizenOf(person));
  if (!acting) throw forbidden();
  const counted = (name: string) => {
    const told = url.searchParams.get(name) ?? '';
    return /^\d{1,3}$/.test(told) ? Number(told) : undefined;
  };
  const situation = { under: person.actor.mandate?.id ?? null, found: counted('found'), births: counted('births') };
  return actingView(acting, situation, { t, locale });
});

/** Chooses in whose name the browser's session goes on: that of a mandate in force, or one's own. Or asks what is known. */
export const action = act('actFor', async ({ deps, request, person, form, limit, t, locale }) => {
  if (form.text('children')) {
    const found = await findMyChildren(deps, citizenOf(person));
    if (!found) throw forbidden();
    return see(`${actingAddress}?births=${found.found}#children`);
  }
  if (form.text('ask')) {
    await limit('businessRegister', person.actor.id);
    const asked = await askBusinessRegister(deps, citizenOf(person));
    if (!asked) throw forbidden();
    if ('found' in asked) return see(`${actingAddress}?found=${asked.found}#organisations`);
  }
  const wanted = form.text('leave') ? null : form.text('under');
  const isSecure = deps.settings.portalUrl.startsWith('https:');
  if (!form.text('ask') && (await deps.actUnder(request, wanted))) return nameChanged(wanted, isSecure);
  const acting = await readActing(deps, citizenOf(person));
  if (!acting) throw forbidden();
  const situation = {
    under: person.actor.mandate?.id ?? null,
    trouble: t(form.text('ask') ? 'portal:acting.registerSilent' : 'portal:acting.notNow'),
  };
  return data(actingView(acting, situation, { t, locale }), { status: 422 });
});

export default function MyActing() {
  const loaded = useLoaderData<typeof loader>();
  const view: ActingView = useActionData<typeof action>() ?? loaded;
  const { title, tabTitle, lead, back, trouble, held, children, organisations, given, intentId } = view;
  useAnswerTitle(trouble ? tabTitle : undefined);
  return (
    <Main>
      <BackLink href={back.href}>{back.label}</BackLink>
      <PageHead title={title} lead={lead} />
      {trouble && (
        <Notice tone="err" role="alert">
          <p>{trouble}</p>
        </Notice>
      )}
      <Section id="held" title={held.title}>
        <Form method="post">
          <IntentField intentId={intentId} />
          <MandateList rows={held.rows} none={held.none} />
        </Form>
      </Section>
      {children && <ActingChildren view={children} intentId={intentId} />}
      {organisations && (
        <Section id="organisations" title={organisations.title}>
          {organisations.found && (
            <Notice role="status">
              <p>{organisations.found}</p>
            </Notice>
          )}
          <p>{organisations.text}</p>
          <Form method="post">
            <IntentField intentId={intentId} />
            <Button variant="secondary" name="ask" value="yes">
              {organisations.ask}
            </Button>
          </Form>
        </Section>
      )}
      {given && (
        <Section id="given" title={given.title}>
          <MandateList rows={given.rows} none={given.none} />
          <LinkButton href={given.give.href} variant="secondary" icon="plus">
            {given.give.label}
          </LinkButton>
        </Section>
      )}
    </Main>
  );
}
