import { formatDateTime } from '@mot-cua/locales';
import type { IssuedPaperView, MyDossierView } from '@mot-cua/use-cases';
import { type Command, type HandlingState, outermost } from '@mot-cua/workflow';
import { mainSteps } from '../catalogue/main-steps.server.ts';
import type { Say } from '../say.ts';
import { paperFileAddress } from './addresses.ts';
import { agencyText } from './reference.server.ts';
import { isOver } from './state-view.server.ts';

type Entry = MyDossierView['timeline'][number];

/** What is of no news to the applicant. */
const unsaid: readonly Command[] = ['archive', 'resultPrepared', 'startPayment'];

const givenWith: Partial<Record<Command, string>> = {
  submit: 'slip',
  accept: 'form01',
  askSupplement: 'form02',
  refuse: 'form03',
  confirmPayment: 'receipt',
};

/** The paper that came with an entry: the second request for mending came with the second form. */
function paperWith(entry: Entry, { timeline, papers }: MyDossierView): IssuedPaperView | undefined {
  const kind = givenWith[entry.command];
  const nth = timeline.filter(({ command, seq }) => command === entry.command && seq < entry.seq).length;
  return papers.filter((paper) => paper.kind === kind)[nth];
}

export function paperLink(paper: IssuedPaperView, { t }: Say) {
  const kind = paper.kind as 'slip' | 'form01' | 'form02' | 'form03' | 'receipt' | 'result';
  return { href: paperFileAddress(paper.id), label: `${t(`portal:papers.${kind}`)} (PDF)` };
}

function pastStep(entry: Entry, dossier: MyDossierView, say: Say) {
  const { t, locale } = say;
  const paper = paperWith(entry, dossier);
  const who = entry.who === dossier.agency.name ? agencyText(dossier.agency, say) : entry.who;
  return {
    state: 'done' as const,
    stateLabel: t('portal:timeline.done'),
    title: t(`workflow:doneForCitizen.${entry.command}`),
    when: [formatDateTime(locale, entry.at), who].filter(Boolean).join(' · '),
    quote: entry.texts.reason,
    paper: paper && paperLink(paper, say),
  };
}

function currentStep({ procedure, waitingFor }: MyDossierView, handling: HandlingState, { t, locale }: Say) {
  const mine = waitingFor?.role === 'applicant';
  const own = waitingFor?.step ? procedure.texts[locale].steps[waitingFor.step] : undefined;
  return {
    state: mine ? ('now' as const) : ('current' as const),
    stateLabel: t(mine ? 'portal:dossier.withYou' : 'portal:dossier.now'),
    title: own ?? t(`workflow:handling.${handling}`),
    when: t(mine ? 'portal:dossier.withYou' : 'portal:dossier.now'),
  };
}

/** The steps still to come; those that only some dossiers take are left out. */
function stepsAhead({ procedure, waitingFor, dossier }: MyDossierView, handling: HandlingState, { t, locale }: Say) {
  const main = mainSteps(procedure);
  const here = waitingFor?.step ? main.indexOf(waitingFor.step) : -1;
  const settled = handling === 'settled' || handling === 'correcting';
  const names = settled ? [] : main.slice(handling === 'processing' ? here + 1 : 0);
  const titles = names.map((name) => procedure.texts[locale].steps[name] ?? name);
  const reception = dossier.facts.acceptedAt ? [] : [t('portal:procedure.stepReception')];
  const first = handling === 'registered' ? [] : reception;
  return [...first, ...titles, t('portal:procedure.stepResult')].map((title) => ({
    state: 'next' as const,
    stateLabel: t('portal:dossier.ahead'),
    title,
  }));
}

export interface TimelineStep {
  state: 'done' | 'now' | 'current' | 'next';
  stateLabel: string;
  title: string;
  when?: string;
  quote?: string;
  paper?: { href: string; label: string };
}

/** What has happened, what is happening and what comes next, told to the applicant. */
export function timelineView(dossier: MyDossierView, say: Say): TimelineStep[] {
  const handling = outermost(dossier.dossier.state.handling) as HandlingState;
  const past = dossier.timeline
    .filter(({ command }) => !unsaid.includes(command))
    .map((entry) => pastStep(entry, dossier, say));
  if (isOver(handling)) return past;
  return [...past, currentStep(dossier, handling, say), ...stepsAhead(dossier, handling, say)];
}
