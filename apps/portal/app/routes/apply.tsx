import { rawAnswers } from '@mot-cua/forms';
import { BackLink, KeyFacts, Main, Notice, PageHead, Panel } from '@mot-cua/ui';
import { needsPage, reachesProcedure, startApplication } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { tasksAddress } from '../application/addresses.ts';
import { serviceAddress } from '../catalogue/addresses.ts';
import { offeredProcedure } from '../catalogue/offered.server.ts';
import { keyFactsOf } from '../catalogue/promise.server.ts';
import { StartForm } from '../catalogue/start-form.tsx';
import { act, citizenOf, load } from '../routing.server.ts';

/** Where signing in leads back to: a person begins an application by saying so, never by following a link. */
export const loader = load('apply', ({ param, person, url, t, locale }) => {
  const procedure = offeredProcedure(param('slug'));
  const told = needsPage(procedure).fields.flatMap(({ name }) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [{ name, value }];
  });
  return {
    slug: procedure.slug,
    title: procedure.texts[locale].name,
    eyebrow: t('portal:procedure.start'),
    who: person.actsFor
      ? t('portal:acting.applyFor', { owner: person.actsFor.name, name: person.name })
      : t('portal:form.actingFor', { name: person.name }),
    closed: reachesProcedure(person.actor, procedure.code)
      ? null
      : t('portal:acting.outOfReach', { owner: person.actsFor?.name ?? '' }),
    facts: keyFactsOf(procedure, { t, locale }),
    note: t('portal:procedure.startNote'),
    label: t('portal:procedure.start'),
    told,
    intentId: newIntentId(),
  };
});

export const action = act('apply', async ({ deps, param, person, form }) => {
  const asked = { slug: param('slug'), told: rawAnswers(form) };
  const started = await startApplication(deps, asked, citizenOf(person));
  if (!started) throw notFound();
  return see(tasksAddress(started.draftId));
});

export default function Apply() {
  const { slug, title, eyebrow, who, closed, facts, note, label, told, intentId } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <BackLink href={serviceAddress(slug)}>{title}</BackLink>
      <PageHead title={title} eyebrow={eyebrow} lead={who} />
      <Panel>
        <KeyFacts facts={facts} />
        {closed ? (
          <Notice tone="warn">
            <p>{closed}</p>
          </Notice>
        ) : (
          <>
            <StartForm slug={slug} label={label} intentId={intentId} told={told} />
            <p className="mc-soft mc-small">{note}</p>
          </>
        )}
      </Panel>
    </Main>
  );
}
