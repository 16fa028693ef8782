import { Main } from '@mot-cua/ui';
import { verifyResult } from '@mot-cua/use-cases';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '../routing.server.ts';
import { Verdict } from '../verify/verdict.tsx';
import { verdictView } from '../verify/verdict-view.server.ts';

/** Where a QR code leads: open to anyone, and slow for those who guess. */
export const loader = load('public', async ({ deps, param, limit, t, locale }) => {
  await limit('verify');
  const found = await verifyResult(deps, { token: param('token') });
  return data(verdictView(found, { t, locale }, new Date().toISOString()), { status: found ? 200 : 404 });
});

export default function VerifyToken() {
  return (
    <Main width="form">
      <Verdict verdict={useLoaderData<typeof loader>()} />
    </Main>
  );
}
