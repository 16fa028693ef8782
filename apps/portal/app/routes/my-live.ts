import { eventStream } from '@mot-cua/web/server';
import { load, ownDossier } from '../routing.server.ts';

/** Tells an open page of a dossier by its mark when it has changed. */
export const loader = load('ownDossier', ownDossier, ({ deps, subject, request, stopping }) => {
  const { id } = subject.view.dossier;
  return eventStream({
    signals: [request.signal, stopping],
    listen(tell) {
      let told: string | undefined;
      return deps.live.listen(id, ({ dossiers }) => {
        const mark = dossiers.get(id);
        if (mark && mark !== told) tell({ mark });
        told = mark;
      });
    },
  });
});
