import { LinkButton, Main, PageHead } from '@mot-cua/ui';
import { followPetition } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { followPetitionAddress } from '../petitions/addresses.ts';
import { unknownPetitionView } from '../petitions/follow-view.server.ts';
import { MinePage } from '../petitions/mine-page.tsx';
import { mineView } from '../petitions/mine-view.server.ts';
import { OpenPage } from '../petitions/open-page.tsx';
import { openView } from '../petitions/public-view.server.ts';
import { citizenOf, load } from '../routing.server.ts';

/** A petition for whoever wrote it, or what is public of it; slow for those who guess. */
export const loader = load('public', async ({ deps, person, param, url, limit, t, locale }) => {
  const say = { t, locale };
  const code = param('code').slice(0, 100);
  const lookup = (url.searchParams.get('lookup') ?? '').trim().slice(0, 20);
  if (lookup) {
    await limit('petitionLookup');
    await limit('petitionLookupOne', code);
  }
  const found = await followPetition(deps, { code, lookup }, person && citizenOf(person));
  if (!found) return data({ unknown: unknownPetitionView(code, say) }, { status: 404 });
  if ('ask' in found) throw see(`${followPetitionAddress}?${new URLSearchParams({ code })}`);
  if ('open' in found) return data({ open: openView(found.open, say) });
  const sent = url.searchParams.has('sent') ? { lookup } : null;
  return data({ mine: mineView(found.mine, sent, say) });
});

export default function Petition() {
  const answer = useLoaderData<typeof loader>();
  if ('mine' in answer) return <MinePage mine={answer.mine} />;
  if ('open' in answer) return <OpenPage open={answer.open} />;
  const { title, lead, again } = answer.unknown;
  return (
    <Main width="form">
      <PageHead title={title} lead={lead} />
      <LinkButton href={again.href}>{again.label}</LinkButton>
    </Main>
  );
}
