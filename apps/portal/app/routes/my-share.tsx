import {
  BackLink,
  Button,
  ErrorSummary,
  FileList,
  FormFields,
  Main,
  Notice,
  PageHead,
  Section,
  SubmitRow,
} from '@mot-cua/ui';
import { endShare, listShares, shareResult } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';
import { shareAddress, sharedAddress } from '../sharing/addresses.ts';
import { type ShareView, shareView } from '../sharing/share-view.server.ts';

export const loader = load('ownDossierActs', ownDossier, async ({ deps, person, subject: { view }, t, locale }) => {
  const { id } = view.dossier;
  const shares = await listShares(deps, { id }, citizenOf(person));
  if (!shares) throw notFound();
  return { ...shareView(id, shares, view.now, { t, locale }), intentId: newIntentId() };
});

export const action = act(
  'ownDossierActs',
  ownDossier,
  async ({ deps, person, subject: { view }, form, t, locale }) => {
    const { id } = view.dossier;
    const citizen = citizenOf(person);
    const shareId = form.text('end');
    if (shareId) {
      if (!(await endShare(deps, { id, shareId }, citizen))) throw notFound();
      return see(shareAddress(id));
    }
    const made = await shareResult(deps, { id, days: Number(form.text('days')) }, citizen);
    const shares = await listShares(deps, { id }, citizen);
    if (!made || !shares) throw notFound();
    const say = { t, locale };
    if ('refused' in made) {
      const error = t(made.refused === 'days' ? 'portal:share.chooseDays' : 'portal:share.tooMany');
      return data({ page: shareView(id, shares, view.now, say, error), made: undefined }, { status: 422 });
    }
    const link = `${deps.settings.portalUrl}${sharedAddress(made.token)}`;
    const words = { title: t('portal:share.madeTitle'), text: t('portal:share.madeText'), link };
    return data({ page: shareView(id, shares, view.now, say), made: words });
  },
);

export default function Share() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const page: ShareView = answered?.page ?? stored;
  const { title, tabTitle, lead, back, field, errors, make, list } = page;
  const made = answered?.made;
  useAnswerTitle(answered && tabTitle);
  const files = list.rows.map(({ id, end, ...row }) => ({
    key: id,
    ...row,
    actions: end && (
      <Form method="post">
        <IntentField intentId={stored.intentId} />
        <Button variant="link" name="end" value={id} aria-label={`${end}: ${row.name}`}>
          {end}
        </Button>
      </Form>
    ),
  }));
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <PageHead title={title} lead={lead} />
      {made && (
        <Notice tone="ok" title={made.title} role="status">
          <p>{made.text}</p>
          <p>
            <code>{made.link}</code>
          </p>
        </Notice>
      )}
      <Form method="post" noValidate className="mc-stack" data-gap="lg">
        <IntentField intentId={stored.intentId} />
        <FormFields fields={[field]} />
        <SubmitRow>
          <Button main>{make}</Button>
        </SubmitRow>
      </Form>
      <Section id="links" title={list.title}>
        {files.length > 0 ? <FileList files={files} /> : <p>{list.none}</p>}
      </Section>
    </Main>
  );
}
