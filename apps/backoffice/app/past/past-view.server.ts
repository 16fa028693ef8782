import { formatDateTime } from '@mot-cua/locales';
import type { PastState, PastView } from '@mot-cua/use-cases';
import { nationalStatus } from '@mot-cua/workflow';
import { historyHref, momentHref } from '../dossier/addresses.ts';
import { clockView } from '../dossier/clock-view.server.ts';
import { currentStep } from '../dossier/current-step.ts';
import { entryView } from '../dossier/history-view.server.ts';
import { answersView } from '../dossier/overview-view.server.ts';
import { stepKind } from '../dossier/step-kind.ts';
import { turnWords } from '../dossier/waiting-view.server.ts';
import type { Say } from '../say.ts';
import { changeWords, regionWords } from './change-words.server.ts';
import { otherView } from './other-view.server.ts';
import { papersThenView } from './papers-then-view.server.ts';
import { rightsView } from './rights-view.server.ts';

/** The links along the journal, and the list of its moments. */
function movesView({ found, sequence, timeline, other }: PastView, say: Say) {
  const { t, locale } = say;
  const last = timeline.length;
  const href = (to: number) => momentHref(found.dossier.id, to, other?.procedure.version);
  const ends = [
    { at: 1, about: t('backoffice:past.first') },
    ...(sequence > 1 && sequence < last ? [{ at: sequence, about: t('backoffice:past.here') }] : []),
    ...(last > 1 ? [{ at: last, about: t('backoffice:past.last') }] : []),
  ];
  return {
    label: t('backoffice:past.moves'),
    pages: ends.map(({ at, about }) => ({
      href: href(at),
      label: String(at),
      about: `${about}: ${at}`,
      current: at === sequence,
    })),
    previous: sequence > 1 ? { href: href(sequence - 1), label: t('backoffice:past.back') } : undefined,
    next: sequence < last ? { href: href(sequence + 1), label: t('backoffice:past.on') } : undefined,
    title: t('backoffice:past.moments'),
    moments: timeline.map(({ seq, command, at }) => ({
      href: href(seq),
      label: `${seq}. ${t(`workflow:doneForStaff.${command}`)}`,
      when: formatDateTime(locale, at),
      current: seq === sequence,
    })),
  };
}

function stateRows(state: PastState, names: PastView['names'], say: Say) {
  const { t, locale } = say;
  const { dossier, procedure, waitingFor, deadlines } = state;
  const status = nationalStatus(dossier.state);
  const handler = names.find(({ id }) => id === dossier.facts.handlerId)?.[locale];
  return [
    { key: t('backoffice:past.turn'), value: waitingFor ? turnWords(waitingFor, say) : t('backoffice:past.nobody') },
    ...(handler ? [{ key: t('backoffice:past.facts.handlerId'), value: handler }] : []),
    { key: t('backoffice:past.payment'), value: regionWords('payment', state, say) },
    { key: t('backoffice:past.delivery'), value: regionWords('delivery', state, say) },
    ...(status ? [{ key: t('backoffice:past.national'), value: t(`workflow:statuses.${status}`) }] : []),
    ...deadlines.map(({ kind, at }) => ({
      key: t('backoffice:past.watched', { deadline: t(`workflow:deadlines.${kind}`) }),
      value: formatDateTime(locale, at),
    })),
    { key: t('backoffice:past.version'), value: procedure.version },
  ];
}

function stateView(state: PastState, view: PastView, say: Say) {
  const { t, locale } = say;
  const { names } = view;
  const step = currentStep(state.procedure, state.dossier.state);
  const agencies = names.map(({ id, vi, en }) => ({ id, name: vi, nameEn: en }));
  const named = (id: string) => agencies.find((each) => each.id === id) ?? { id, name: id, nameEn: id };
  const { competentAgencyId, receivingAgencyId } = state.dossier.facts;
  const answered = {
    ...{ answers: state.answers, procedure: state.procedure, communes: agencies },
    agencies: { competent: named(competentAgencyId), receiving: named(receivingAgencyId) },
  };
  return {
    title: t('backoffice:past.state'),
    step: { kind: stepKind(step), label: regionWords('handling', state, say) },
    rows: stateRows(state, names, say),
    clock: clockView(state, say),
    changes: {
      title: t('backoffice:past.changes'),
      none: t('backoffice:past.nothingChanged'),
      same: t('backoffice:past.same'),
      headers: {
        label: t('backoffice:past.what'),
        before: t('backoffice:past.before'),
        after: t('backoffice:past.after'),
      },
      rows: state.changes.map((change) => changeWords(change, state, names, say)),
    },
    rights: rightsView(state, names, say),
    answers: {
      title: t('backoffice:past.answers'),
      pages: answersView(answered, say).filter(({ rows }) => rows.length > 0),
    },
    papers: papersThenView(state, { t, locale }),
  };
}

function brokenView({ broken, state }: PastView, { t }: Say) {
  if (!broken) return null;
  const lines = [t(`backoffice:past.broken.${broken.what}`, { sequence: broken.seq })];
  return {
    title: t('backoffice:past.broken.title'),
    lines: state ? lines : [...lines, t('backoffice:past.broken.nowhere')],
  };
}

/** A dossier at one moment of its past, as the page shows it. */
export function pastView(view: PastView, say: Say) {
  const { t } = say;
  const { found, sequence, timeline, ownerName, state } = view;
  const { dossier, code, provisionalNumber } = found;
  const entry = timeline[sequence - 1];
  const told = entry && entryView(entry, { procedure: state?.procedure }, say);
  return {
    title: t('backoffice:past.title', { sequence, last: timeline.length, what: told?.what ?? '' }),
    crumbs: {
      label: t('shell:breadcrumb'),
      items: [
        { label: t('backoffice:board.all'), href: '/work' },
        { label: `${code ?? provisionalNumber} · ${ownerName}`, href: `/dossiers/${dossier.id}` },
        { label: t('backoffice:dossier.history'), href: historyHref(dossier.id) },
        { label: String(sequence) },
      ],
    },
    lead: t('backoffice:past.lead'),
    by: told ? t('backoffice:past.by', { who: told.who, when: told.when }) : '',
    why: told?.why ?? [],
    moves: movesView(view, say),
    broken: brokenView(view, say),
    state: state && stateView(state, view, say),
    other: otherView(view, say),
  };
}

export type PastPageView = ReturnType<typeof pastView>;
