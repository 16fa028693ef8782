import { LinkList, Notice } from '@mot-cua/ui';
import { isFormCommand, readDossier } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { anotherCaseView } from '../change-of-case/another-case-view.server.ts';
import { ConflictNotice } from '../command/conflict-notice.tsx';
import { conflictView } from '../command/conflict-view.server.ts';
import { give, openedVersion } from '../command/give.server.ts';
import { commandHref } from '../dossier/addresses.ts';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { Flash } from '../dossier/flash.tsx';
import { flashView } from '../dossier/flash-view.server.ts';
import { identityView } from '../dossier/identity-view.server.ts';
import { mayOpenFiles } from '../dossier/may-open-files.server.ts';
import { Overview } from '../dossier/overview.tsx';
import { overviewView } from '../dossier/overview-view.server.ts';
import { parcelNotice } from '../parcels/parcel-view.server.ts';
import { noLongerView, openCorrection } from '../revocation/revocation-view.server.ts';
import { act, foundDossier, load } from '../routing.server.ts';

export const loader = load('staffDossier', foundDossier, ({ subject: { view, facts }, actor, url, t, locale }) => {
  const say = { t, locale };
  const identity = identityView(view, say);
  return {
    title: `${identity.owner} · ${identity.procedure}`,
    identity,
    aside: asideView(view, say),
    overview: overviewView(view, mayOpenFiles(actor, facts), say),
    flash: flashView(view, url.searchParams.get('done'), say),
    noLonger: noLongerView(view, say),
    correction: openCorrection(view, actor, say),
    anotherCase: anotherCaseView(view, say),
    parcel: parcelNotice(view, say),
  };
});

/** Commands that ask nothing are posted here, straight from the panel. */
export const action = act('staffDossierActs', foundDossier, async (given) => {
  const { deps, actor, form, subject, t, locale } = given;
  const command = form.text('command');
  if (!isFormCommand(command)) throw notFound();
  const outcome = await give(given, command, {});
  if (outcome instanceof Response) return outcome;
  if ('refusal' in outcome) {
    return data({ refused: t(`workflow:refusals.${outcome.refusal.code}`), conflict: null }, { status: 422 });
  }
  // What signs is looked at first, on its own page.
  if ('factor' in outcome) return see(commandHref(subject.view.dossier.id, command));
  if ('problems' in outcome) throw notFound();
  const now = await readDossier(deps, { id: subject.view.dossier.id }, actor);
  if (!now) throw notFound();
  const conflict = conflictView(now, { command, opened: openedVersion(form), raw: {} }, { t, locale });
  return data({ refused: null, conflict }, { status: 409 });
});

export default function Dossier() {
  const { identity, aside, overview, flash, noLonger, correction, anotherCase, parcel } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const notices = (
    <>
      {answered?.conflict && <ConflictNotice conflict={answered.conflict} />}
      {answered?.refused && (
        <Notice tone="err" role="alert">
          <p>{answered.refused}</p>
        </Notice>
      )}
      {flash && !answered && <Flash flash={flash} />}
      {noLonger && (
        <Notice tone="warn" title={noLonger.title}>
          <p>{noLonger.text}</p>
        </Notice>
      )}
      {correction && (
        <Notice tone="warn" title={correction.title}>
          <LinkList items={[correction.link]} />
        </Notice>
      )}
      {anotherCase && (
        <Notice tone="info" title={anotherCase.title}>
          <LinkList items={[anotherCase.link]} />
        </Notice>
      )}
      {parcel && (
        <Notice tone={parcel.tone} title={parcel.title}>
          <p>{parcel.text}</p>
        </Notice>
      )}
      {identity.waiting && (
        <Notice tone="warn" icon="chat" title={identity.waiting.title}>
          <LinkList items={[identity.waiting.link]} />
        </Notice>
      )}
    </>
  );
  return (
    <DossierSheet identity={identity} aside={aside} notices={notices}>
      <Overview overview={overview} />
    </DossierSheet>
  );
}
