import { LinkButton, Main, PageHead } from '@mot-cua/ui';
import { trackDossier } from '@mot-cua/use-cases';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '../routing.server.ts';
import { foundView, unknownView } from '../track/found-view.server.ts';
import { questionView } from '../track/question-view.server.ts';
import { TrackFound } from '../track/track-found.tsx';
import { TrackQuestion } from '../track/track-question.tsx';

/** How far a dossier is, for anybody who has both its codes; slow for those who guess. */
export const loader = load('public', async ({ deps, url, limit, t, locale }) => {
  const headers = { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' };
  const say = { t, locale };
  const code = url.searchParams.get('code')?.trim() ?? '';
  const lookup = url.searchParams.get('lookup')?.trim() ?? '';
  if (!code || !lookup) {
    const told = url.searchParams.has('lookup');
    const question = questionView({ code, lookup }, told, say);
    return data({ question }, { status: told ? 422 : 200, headers });
  }
  await limit('track');
  await limit('trackOne', code.slice(0, 100));
  const found = await trackDossier(deps, { code, lookup });
  if (!found) return data({ unknown: unknownView(code, say) }, { status: 404, headers });
  return data({ found: foundView(found, say) }, { headers });
});

export default function Track() {
  const answer = useLoaderData<typeof loader>();
  if ('question' in answer) return <TrackQuestion question={answer.question} />;
  if ('found' in answer) return <TrackFound found={answer.found} />;
  const { title, lead, another } = answer.unknown;
  return (
    <Main width="form">
      <PageHead title={title} lead={lead} />
      <LinkButton href={another.href}>{another.label}</LinkButton>
    </Main>
  );
}
