import { Button, Main, Notice, PageHead, Panel, StaffHeader } from '@mot-cua/ui';
import { languageHref } from '@mot-cua/web';
import { safeReturnTo, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';

const troubles = ['noPost', 'failed', 'expired'] as const;

export const loader = load('public', ({ t, locale, url, person }) => {
  const other = locale === 'vi' ? 'en' : 'vi';
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'));
  if (person) throw see(returnTo);
  const trouble = troubles.find((each) => each === url.searchParams.get('why'));
  return {
    title: t('backoffice:signIn.title'),
    lead: t('backoffice:signIn.lead'),
    start: t('backoffice:signIn.start'),
    trouble: trouble && t(`backoffice:signIn.${trouble}`),
    demo: t('shell:demoNotice'),
    returnTo,
    brand: { name: t('shell:siteName'), unit: t('shell:staffTagline'), href: '/' },
    language: { href: languageHref(url, other), lang: other, label: t('shell:otherLanguage') },
  };
});

export const action = act('public', async ({ form, deps, limit }) => {
  await limit('sign-in');
  const begun = await deps.identity.begin(safeReturnTo(form.text('returnTo'))).catch(() => null);
  if (!begun) return see('/sign-in?why=failed');
  return see(begun.url, { 'Set-Cookie': deps.signInAttempts.save(begun.saved) });
});

export default function SignIn() {
  const { title, lead, start, trouble, demo, returnTo, brand, language } = useLoaderData<typeof loader>();
  return (
    <>
      <StaffHeader brand={brand} />
      <Main width="form">
        <PageHead title={title} lead={lead} />
        <Panel>
          {trouble && (
            <Notice tone="warn" role="status">
              <p>{trouble}</p>
            </Notice>
          )}
          <Form method="post" reloadDocument>
            <input type="hidden" name="returnTo" value={returnTo} />
            <Button main>{start}</Button>
          </Form>
          <p className="mc-soft">{demo}</p>
        </Panel>
        <p>
          <a href={language.href} lang={language.lang}>
            {language.label}
          </a>
        </p>
      </Main>
    </>
  );
}
