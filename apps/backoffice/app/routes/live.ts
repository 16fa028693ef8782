import { mayFollow } from '@mot-cua/use-cases';
import { eventStream } from '@mot-cua/web/server';
import type { LiveNews } from '../live/live-news.ts';
import { load } from '../routing.server.ts';

/** Tells an open page what has changed: the work of one's agencies, and the dossier that is looked at with who else looks. */
export const loader = load('staff', async ({ deps, actor, url, request, stopping, t }) => {
  const id = url.searchParams.get('dossier');
  const dossier = id && (await mayFollow(deps, { id }, actor)) ? id : null;
  const agencies = [...new Set(actor.posts.map(({ agencyId }) => agencyId))];
  return eventStream({
    signals: [request.signal, stopping],
    listen(tell) {
      let told = '';
      return deps.live.listen({ dossier, agencies }, (marks) => {
        const others = (dossier ? (marks.lookers.get(dossier) ?? []) : []).filter((each) => each.id !== actor.id);
        const names = others.slice(0, 5).map(({ name }) => name);
        const news: LiveNews = {
          work: agencies.map((agency) => marks.agencies.get(agency)).join(' '),
          ...(dossier && {
            id: dossier,
            mark: marks.dossiers.get(dossier),
            lookers: names.length > 0 ? t('backoffice:dossier.lookers', { names: names.join(', ') }) : '',
          }),
        };
        const text = JSON.stringify(news);
        if (text !== told) tell(news);
        told = text;
      });
    },
  });
});
