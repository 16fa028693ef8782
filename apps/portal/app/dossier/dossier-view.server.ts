import { dossierMark, type MyDossierView } from '@mot-cua/use-cases';
import { type HandlingState, outermost } from '@mot-cua/workflow';
import { hotline } from '../contact.ts';
import type { Say } from '../say.ts';
import {
  actAddress,
  correctionAddress,
  liveAddress,
  messagesAddress,
  printAddress,
  rateAddress,
  resultAddress,
  submittedAddress,
  withdrawAddress,
} from './addresses.ts';
import { dueView } from './due-view.server.ts';
import { lookupView } from './lookup-view.server.ts';
import { neededView } from './needed-view.server.ts';
import { reachLinks } from './reach.server.ts';
import { agencyText, referenceOf } from './reference.server.ts';
import { isOver, stateView } from './state-view.server.ts';
import { paperLink, timelineView } from './timeline-view.server.ts';

function holderView({ waitingFor }: MyDossierView, say: Say) {
  const { t } = say;
  if (!waitingFor) return null;
  const title = t('portal:dossier.whoHasIt');
  if (waitingFor.role === 'applicant') {
    return { title, icon: 'person' as const, who: t('portal:dossier.withYou'), where: undefined };
  }
  return {
    title,
    icon: 'building' as const,
    who: waitingFor.between ? t(`portal:beyond.${waitingFor.between}`) : t(`workflow:roles.${waitingFor.role}`),
    where: agencyText(waitingFor.agency, say),
  };
}

/** Cancelling before acceptance, withdrawing afterwards; null when it is too late for either. */
export function leaving({ permitted }: MyDossierView): 'cancel' | 'withdraw' | null {
  const open = permitted.filter(({ closed }) => closed === null).map(({ command }) => command);
  return open.includes('cancel') ? 'cancel' : open.includes('withdraw') ? 'withdraw' : null;
}

const messagesLabel = ({ written }: MyDossierView, { t }: Say): string =>
  written > 0 ? t('portal:messages.linkWith', { count: written }) : t('portal:messages.link');

/** Whether it may be rated, and whether numbers are invented. */
interface Around {
  canRate: boolean;
  demo: boolean;
}

function actionsView(view: MyDossierView, { canRate, demo }: Around, say: Say) {
  const { t } = say;
  const { id } = view.dossier;
  const leave = leaving(view);
  const later = (['beginWorks', 'reopen'] as const).filter((act) =>
    view.permitted.some(({ command, closed }) => command === act && closed === null),
  );
  const links = [
    { href: `${submittedAddress(id)}#sent`, label: t('portal:dossier.seeSent') },
    { href: printAddress(id), label: t('portal:printout.printSent') },
    { href: messagesAddress(id), label: messagesLabel(view, say) },
    ...(view.result ? [{ href: resultAddress(id), label: t('portal:dossier.seeResult') }] : []),
    ...(view.correction ? [{ href: correctionAddress(id), label: t('portal:correction.see') }] : []),
    ...(canRate ? [{ href: rateAddress(id), label: t('portal:rating.link') }] : []),
    ...later.map((command) => ({ href: actAddress(id, command), label: t(`workflow:commands.${command}`) })),
    ...(leave ? [{ href: withdrawAddress(id), label: t(`portal:dossier.${leave}`) }] : []),
    ...reachLinks({ ...view, demo }, say),
    { href: `tel:${hotline}`, label: t('portal:home.byPhone', { hotline }) },
  ];
  return { title: t('portal:dossier.youCanDo'), links };
}

/** A dossier as its owner follows it: what to do, when it ends, who has it, what has happened. */
export function dossierPage(view: MyDossierView, around: Around, say: Say) {
  const { t, locale } = say;
  const { procedure, dossier, agency } = view;
  const handling = outermost(dossier.state.handling) as HandlingState;
  return {
    title: procedure.texts[locale].name,
    crumbs: { label: t('shell:breadcrumb'), mine: t('portal:mine.title') },
    reference: referenceOf(view, say),
    state: stateView(handling, say),
    agency: agencyText(agency, say),
    handedInBy: view.handedInBy ? t('portal:acting.handedInBy', { name: view.handedInBy }) : null,
    needed: neededView(view, say),
    due: isOver(handling) && !dossier.facts.clock ? null : dueView(view, say),
    timeline: timelineView(view, say),
    holder: holderView(view, say),
    papers: {
      title: t('portal:dossier.papers'),
      links: view.papers.filter(({ kind }) => kind !== 'result').map((paper) => paperLink(paper, say)),
    },
    actions: actionsView(view, around, say),
    lookup: lookupView(view, say),
    asideLabel: t('portal:dossier.about'),
    live: {
      address: liveAddress(dossier.id),
      mark: dossierMark({ version: dossier.version, written: view.written, parcel: view.parcel }),
      updated: t('portal:dossier.updated'),
    },
  };
}
