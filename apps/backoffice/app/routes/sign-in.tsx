import { Button, Main, Notice, PageHead, Panel } from '@mot-cua/ui';
import { safeReturnTo, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';

const troubles = ['noPost', 'failed', 'expired', 'signedOut'] as const;

export const loader = load('public', ({ t, url, person }) => {
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'));
  if (person) throw see(returnTo);
  const trouble = troubles.find((each) => each === url.searchParams.get('why'));
  return {
    title: t('backoffice:signIn.title'),
    lead: t('backoffice:signIn.lead'),
    start: t('backoffice:signIn.start'),
    trouble:
      trouble && ({ text: t(`backoffice:signIn.${trouble}`), tone: trouble === 'signedOut' ? 'ok' : 'warn' } as const),
    demo: t('shell:demoNotice'),
    returnTo,
  };
});

export const action = act('public', async ({ form, deps, limit }) => {
  await limit('sign-in');
  const begun = await deps.identity.begin(safeReturnTo(form.text('returnTo'))).catch(() => null);
  if (!begun) return see('/sign-in?why=failed');
  return see(begun.url, { 'Set-Cookie': deps.signInAttempts.save(begun.saved) });
});

export default function SignIn() {
  const { title, lead, start, trouble, demo, returnTo } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead title={title} lead={lead} />
      <Panel>
        {trouble && (
          <Notice tone={trouble.tone} role="status">
            <p>{trouble.text}</p>
          </Notice>
        )}
        <Form method="post" reloadDocument>
          <input type="hidden" name="returnTo" value={returnTo} />
          <Button main>{start}</Button>
        </Form>
        <p className="mc-soft">{demo}</p>
      </Panel>
    </Main>
  );
}
