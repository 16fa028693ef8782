import { BackLink, LinkButton, Main, Notice, PageHead, Section } from '@mot-cua/ui';
import { readActing } from '@mot-cua/use-cases';
import { forbidden } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { type ActingView, actingView } from '../acting/acting-view.server.ts';
import { MandateList } from '../acting/mandate-list.tsx';
import { nameChanged } from '../acting/name-changed.server.ts';
import { useAnswerTitle } from '../document-title.tsx';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load } from '../routing.server.ts';

export const loader = load('actFor', async ({ deps, person, t, locale }) => {
  const acting = await readActing(deps, citizenOf(person));
  if (!acting) throw forbidden();
  return actingView(acting, { under: person.actor.mandate?.id ?? null }, { t, locale });
});

/** Chooses in whose name the browser's session goes on: that of a mandate in force, or one's own. */
export const action = act('actFor', async ({ deps, request, person, form, t, locale }) => {
  const wanted = form.text('leave') ? null : form.text('under');
  const isSecure = deps.settings.portalUrl.startsWith('https:');
  if (await deps.actUnder(request, wanted)) return nameChanged(wanted, isSecure);
  const acting = await readActing(deps, citizenOf(person));
  if (!acting) throw forbidden();
  const situation = { under: person.actor.mandate?.id ?? null, trouble: t('portal:acting.notNow') };
  return data(actingView(acting, situation, { t, locale }), { status: 422 });
});

export default function MyActing() {
  const loaded = useLoaderData<typeof loader>();
  const view: ActingView = useActionData<typeof action>() ?? loaded;
  const { title, tabTitle, lead, back, trouble, held, given, intentId } = view;
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
