import { formatDateTime, movedWords, resultFieldName, visitWords } from '@mot-cua/locales';
import type { IssuedPaperView, MyDossierView } from '@mot-cua/use-cases';
import { type Command, type HandlingState, outermost } from '@mot-cua/workflow';
import { mainSteps } from '../catalogue/main-steps.server.ts';
import { openText } from '../correction/open-view.server.ts';
import type { Say } from '../say.ts';
import { paperFileAddress } from './addresses.ts';
import { agencyText } from './reference.server.ts';
import { isOver } from './state-view.server.ts';

type Entry = MyDossierView['timeline'][number];

/** What is of no news to the applicant. */
const unsaid: readonly Command[] = ['archive', 'resultPrepared', 'startPayment'];

/** So many of the last steps are shown at once, the earlier ones on demand. */
const shownAtOnce = 5;

export function paperLink(paper: IssuedPaperView, { t }: Say) {
  const kind = paper.kind as 'slip' | 'form01' | 'form02' | 'form03' | 'form04' | 'receipt' | 'result';
  return { href: paperFileAddress(paper.id), label: `${t(`portal:papers.${kind}`)} (PDF)` };
}

/** Why dates moved, and from when to when. */
function announcedNotes({ announced }: Entry, { t, locale }: Say): string[] {
  if (!announced) return [];
  const { occasion, document, moved } = announced;
  return [t('workflow:moved.because', { occasion, document }), ...moved.map((each) => movedWords(t, locale, each))];
}

/** From when to when the person moved their visit. */
function visitNotes({ visit }: Entry, { t, locale }: Say): string[] {
  if (!visit) return [];
  const { from, to } = visit;
  const words = { from: visitWords(locale, from), to: visitWords(locale, to) };
  return [t('workflow:moved.line', { what: t('workflow:moved.visit'), ...words })];
}

/** Who took over from whom, and by which document. */
function handedOverNotes({ handedOver }: Entry, { t, locale }: Say): string[] {
  if (!handedOver) return [];
  return handedOver.passed.map(({ from, to }) =>
    t('workflow:moved.passed', { from: from[locale], to: to[locale], document: handedOver.document }),
  );
}

function revokedNotes({ revoked }: Entry, { t }: Say): string[] {
  return revoked ? [t('workflow:moved.revoked', revoked)] : [];
}

/** What was asked to read otherwise, and while it is open until when that is answered. */
function askedNotes({ asked, seq }: Entry, { procedure, correction }: MyDossierView, say: Say): string[] {
  if (!asked) return [];
  const field = resultFieldName(say.locale, procedure.texts[say.locale], asked.field);
  const words = say.t('workflow:moved.asked', { field, right: asked.right });
  return correction?.asked?.seq === seq ? [words, openText(correction, say)] : [words];
}

const correctedNotes = ({ corrected }: Entry, { t }: Say): string[] =>
  corrected ? [t('workflow:moved.corrected', corrected)] : [];

/** What was done; between two agencies with the name of the one that has it now, or is to have it. */
function doneTitle({ command, between }: Entry, who: string | null, { t }: Say): string {
  if (between?.to) return t('portal:beyond.given', { agency: between.to });
  if (between && who) return t(between.ground ? 'portal:beyond.back' : 'portal:beyond.taken', { agency: who });
  return t(`workflow:doneForCitizen.${command}`);
}

const sentBackNotes = ({ between }: Entry, { t }: Say): string[] =>
  between?.ground ? [t('portal:beyond.papersMissing', { ground: t(`portal:beyond.grounds.${between.ground}`) })] : [];

function pastStep(entry: Entry, dossier: MyDossierView, say: Say) {
  const { t, locale } = say;
  const who = entry.who === dossier.agency.name ? agencyText(dossier.agency, say) : entry.who;
  return {
    state: entry.adverse ? ('failed' as const) : ('done' as const),
    stateLabel: entry.adverse ? undefined : t('portal:timeline.done'),
    title: doneTitle(entry, who, say),
    when: [formatDateTime(locale, entry.at), who].filter(Boolean).join(' · '),
    quote: entry.texts.reason,
    notes: [
      ...announcedNotes(entry, say),
      ...handedOverNotes(entry, say),
      ...revokedNotes(entry, say),
      ...askedNotes(entry, dossier, say),
      ...correctedNotes(entry, say),
      ...visitNotes(entry, say),
      ...sentBackNotes(entry, say),
    ],
  };
}

function currentStep({ procedure, waitingFor }: MyDossierView, handling: HandlingState, { t, locale }: Say) {
  const mine = waitingFor?.role === 'applicant';
  const own = waitingFor?.step ? procedure.texts[locale].steps[waitingFor.step] : undefined;
  return {
    state: mine ? ('now' as const) : ('current' as const),
    stateLabel: t(mine ? 'portal:dossier.withYou' : 'portal:dossier.now'),
    title: waitingFor?.between ? t(`portal:beyond.${waitingFor.between}`) : (own ?? t(`workflow:handling.${handling}`)),
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
  state: 'done' | 'failed' | 'now' | 'current' | 'next';
  stateLabel?: string;
  title: string;
  when?: string;
  quote?: string;
  notes?: readonly string[];
}

/** What has happened, what is happening and what comes next, told to the applicant. */
export function timelineView(dossier: MyDossierView, say: Say) {
  const past = pastSteps(dossier, say);
  // One step alone is not worth a fold.
  const folded = past.length > shownAtOnce + 1 ? past.length - shownAtOnce : 0;
  return {
    title: say.t('portal:dossier.steps'),
    earlier: {
      label: say.t('portal:dossier.earlier', { count: folded }),
      steps: past.slice(0, folded),
    },
    steps: [...past.slice(folded), ...stepsFromNow(dossier, say)],
  };
}

const pastSteps = (dossier: MyDossierView, say: Say): TimelineStep[] =>
  dossier.timeline.filter(({ command }) => !unsaid.includes(command)).map((entry) => pastStep(entry, dossier, say));

function stepsFromNow(dossier: MyDossierView, say: Say): TimelineStep[] {
  const handling = outermost(dossier.dossier.state.handling) as HandlingState;
  if (isOver(handling)) return [];
  return [currentStep(dossier, handling, say), ...stepsAhead(dossier, handling, say)];
}
