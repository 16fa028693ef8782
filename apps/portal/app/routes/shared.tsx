import { formatDateTime } from '@mot-cua/locales';
import { LinkButton, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { readSharedResult } from '@mot-cua/use-cases';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '../routing.server.ts';
import { sharedFileAddress } from '../sharing/addresses.ts';
import { Verdict } from '../verify/verdict.tsx';
import { verdictView } from '../verify/verdict-view.server.ts';

/** Where the link of a shared result leads: open to anyone who has it, and slow for those who guess. */
export const loader = load('public', async ({ deps, param, limit, t, locale }) => {
  await limit('shared');
  const token = param('token');
  const found = await readSharedResult(deps, { token });
  const headers = { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' };
  if (!found) {
    const gone = { title: t('portal:share.goneTitle'), text: t('portal:share.goneText'), shared: null };
    return data(gone, { status: 404, headers });
  }
  const shared = {
    verdict: verdictView(found.verified, { t, locale }, new Date().toISOString()),
    open: { href: sharedFileAddress(token), label: t('portal:share.publicOpen') },
  };
  const text = t('portal:share.publicUntil', { time: formatDateTime(locale, found.expiresAt) });
  return data({ title: t('portal:share.publicTitle'), text, shared }, { headers });
});

export default function Shared() {
  const { title, text, shared } = useLoaderData<typeof loader>();
  if (!shared) {
    return (
      <Main width="form">
        <PageHead title={title} lead={text} />
      </Main>
    );
  }
  return (
    <Main width="form">
      <Notice icon="clock" title={title}>
        <p>{text}</p>
        <SubmitRow>
          <LinkButton href={shared.open.href} main icon="download">
            {shared.open.label}
          </LinkButton>
        </SubmitRow>
      </Notice>
      <Verdict verdict={shared.verdict} />
    </Main>
  );
}
