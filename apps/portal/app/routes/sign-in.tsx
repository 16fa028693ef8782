import { Heading, ItemList, LinkButton, Main, Notice, PageHead, Panel } from '@mot-cua/ui';
import { safeReturnTo, see } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { load } from '../routing.server.ts';

const refusals = ['denied', 'expired', 'weak', 'failed'] as const;
const levelToAct = 2;

/** With `go`, on to the identity provider; otherwise the choice, and what went wrong before. */
export const loader = load('public', async ({ deps, url, t, limit }) => {
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), '/my');
  const stronger = url.searchParams.has('stronger');
  if (url.searchParams.has('go')) {
    await limit('signIn');
    const { url: provider, saved } = await deps.identity.begin(returnTo, stronger ? levelToAct : undefined);
    return see(provider, { 'Set-Cookie': deps.signInAttempts.save(saved) });
  }
  const why = refusals.find((refusal) => refusal === url.searchParams.get('why'));
  return {
    title: t('portal:signIn.title'),
    lead: t('portal:signIn.lead'),
    problem: why && t(`portal:signIn.${why}`),
    stronger: stronger && !why && t('portal:signIn.stronger'),
    provider: {
      href: `/sign-in?${new URLSearchParams({ returnTo, go: '1', ...(stronger ? { stronger: '1' } : {}) })}`,
      label: t('portal:signIn.withIdentity'),
      go: t('shell:signIn'),
      text: t('portal:signIn.withIdentityText'),
    },
    without: { title: t('portal:signIn.noAccount'), text: t('portal:signIn.noAccountText') },
    safe: { title: t('portal:signIn.safe'), text: t('portal:signIn.safeText') },
  };
});

export default function SignIn() {
  const { title, lead, problem, stronger, provider, without, safe } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <PageHead title={title} lead={lead} />
      <div className="mc-stack" data-gap="lg">
        {problem && (
          <Notice tone="err" role="alert">
            <p>{problem}</p>
          </Notice>
        )}
        {stronger && (
          <Notice tone="warn">
            <p>{stronger}</p>
          </Notice>
        )}
        <Panel>
          <ItemList items={[{ icon: 'shield', title: provider.label, text: provider.text }]} />
          <LinkButton href={provider.href} main>
            {provider.go}
          </LinkButton>
        </Panel>
        <div className="mc-stack">
          <Heading level={2}>{without.title}</Heading>
          <p>{without.text}</p>
        </div>
        <Panel title={safe.title} tone="quiet">
          <p>{safe.text}</p>
        </Panel>
      </div>
    </Main>
  );
}
