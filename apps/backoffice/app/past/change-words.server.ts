import type { Instant } from '@mot-cua/calendar';
import { exemptionWords, formatDateTime, formatMoney, stepName } from '@mot-cua/locales';
import type { PastState, PastView } from '@mot-cua/use-cases';
import type { Change, Dossier, Facts, NumberSeries } from '@mot-cua/workflow';
import { currentStep } from '../dossier/current-step.ts';
import type { Say } from '../say.ts';

interface Told {
  say: Say;
  state: Pick<PastState, 'procedure'>;
  names: PastView['names'];
}

const nameOf = (id: string | null, { names, say }: Told): string =>
  names.find((each) => each.id === id)?.[say.locale] ?? id ?? '';

const timeOf = (at: Instant | null, { say }: Told): string => (at ? formatDateTime(say.locale, at) : '');

const lines = (all: readonly string[]): string => all.join('; ');

const count = (number: number): string => (number > 0 ? String(number) : '');

function clockText(clock: Facts['clock'], told: Told): string {
  if (!clock) return '';
  const { t } = told.say;
  if (clock.endedAt) return t('backoffice:past.clock.ends', { date: timeOf(clock.dueAt, told) });
  if (clock.segments.at(-1)?.kind === 'pause') return t('backoffice:past.clock.holds');
  return t('backoffice:past.clock.runs', { date: timeOf(clock.dueAt, told) });
}

function feeText({ amount, paid, refunded, exemption }: Facts['fee'], { say, state }: Told): string {
  const { t, locale } = say;
  if (amount + paid + refunded === 0 && !exemption) return '';
  const [owed, had, back] = [amount, paid, refunded].map((each) => formatMoney(locale, each));
  const sums = t('backoffice:past.paid', { amount: owed ?? '', paid: had ?? '', refunded: back ?? '' });
  return lines([sums, ...(exemption ? [exemptionWords(say, exemption, state.procedure.tariff)] : [])]);
}

function declaredText(declared: Facts['declared'], { say: { t, locale }, state }: Told): string {
  const { fields } = state.procedure.texts[locale];
  const said = (name: string, value: string | number | boolean): string => {
    if (value === 'yes' || value === 'no') return t(`shell:${value}`);
    return fields[name]?.options?.[String(value)] ?? String(value);
  };
  return lines(Object.entries(declared).map(([name, value]) => `${fields[name]?.label ?? name}: ${said(name, value)}`));
}

function itemText(item: string, { say, state }: Told): string {
  const { fields, papers } = state.procedure.texts[say.locale];
  const [kind, name = ''] = item.split(':');
  return (kind === 'paper' ? papers[name]?.name : fields[name]?.label) ?? name;
}

function supplementsText({ reception, appraisal }: Facts['supplements'], { say: { t } }: Told): string {
  return lines([
    ...(reception > 0 ? [t('backoffice:past.stages.reception', { count: reception })] : []),
    ...(appraisal > 0 ? [t('backoffice:past.stages.appraisal', { count: appraisal })] : []),
  ]);
}

function consultationText({ agencyId, answer, silent, dueAt }: Facts['consultations'][number], told: Told): string {
  const { t } = told.say;
  const open = silent ? t('backoffice:past.silent') : t('backoffice:past.asked', { date: timeOf(dueAt, told) });
  return `${nameOf(agencyId, told)}: ${answer ? t(`workflow:opinions.${answer}`) : open}`;
}

const issuedText = (issued: Facts['issued'], { say: { t } }: Told): string =>
  lines(
    (Object.entries(issued) as [NumberSeries, string][]).map(
      ([series, number]) => `${t(`backoffice:past.series.${series}`)} ${number}`,
    ),
  );

/** At which of the two desks it lies, and whether it has left. */
function beyondText({ at, given }: NonNullable<Facts['beyond']>, { say: { t } }: Told): string {
  const desk = t(at === 'receiving' ? 'backoffice:beyond.takenIn' : 'backoffice:beyond.settles');
  return given === null ? desk : lines([desk, t('backoffice:steps.toTake')]);
}

type Words = { [Name in keyof Facts]-?: (value: Exclude<Facts[Name], undefined>, told: Told) => string };

/** Each fact as staff read it; nothing where there is nothing yet. */
const words: Words = {
  ownerId: nameOf,
  submitterId: nameOf,
  beyond: beyondText,
  receivingAgencyId: nameOf,
  competentAgencyId: nameOf,
  channel: (channel, { say }) => say.t(`workflow:channels.${channel}`),
  resultChannel: (channel, { say }) => say.t(`workflow:resultChannels.${channel}`),
  declared: declaredText,
  onPaper: (papers, told) => lines(papers.map((paper) => itemText(`paper:${paper}`, told))),
  submittedAt: timeOf,
  acceptedAt: timeOf,
  settledAt: timeOf,
  handlerId: nameOf,
  groupId: nameOf,
  released: (_, { say }) => say.t('shell:yes'),
  drafterId: nameOf,
  draftedFor: nameOf,
  approverId: nameOf,
  outcome: (outcome, { say }) => (outcome ? say.t(`workflow:outcomes.${outcome}`) : ''),
  supplements: supplementsText,
  openItems: (items, told) => lines(items.map((item) => itemText(item, told))),
  waitUntil: timeOf,
  consultations: (all, told) => lines(all.map((each) => consultationText(each, told))),
  inspections: (all, told) =>
    lines(
      all.map(({ at, outcome }) =>
        outcome
          ? told.say.t(`workflow:inspections.${outcome}`)
          : told.say.t('backoffice:past.planned', { date: timeOf(at, told) }),
      ),
    ),
  lookups: (all, { say: { t } }) =>
    lines(
      all.map(({ register, matches }) => {
        const found = matches ? t(`workflow:matches.${matches}`) : t('backoffice:past.waiting');
        return `${t(`workflow:registers.${register}`)}: ${found}`;
      }),
    ),
  findings: (all, { say, state }) =>
    lines(all.map(({ finding }) => state.procedure.texts[say.locale].findings[finding] ?? finding)),
  links: (all, { say: { t, locale }, state }) =>
    lines(
      all.map(({ link, settledAt }) => {
        const name = state.procedure.links.find((each) => each.link === link)?.procedure.texts[locale].name ?? link;
        return `${name}: ${t(settledAt ? 'backoffice:past.settled' : 'backoffice:past.waiting')}`;
      }),
    ),
  parent: (parent, { say }) => (parent ? say.t('shell:yes') : ''),
  leadId: (id, { say }) => (id ? say.t('shell:yes') : ''),
  reopened: count,
  correction: ({ prepared }, { say: { t } }) =>
    t(prepared ? 'backoffice:correction.toApprove' : 'backoffice:correction.toPrepare'),
  replaced: (number) => number,
  fee: feeText,
  internalReturns: count,
  clock: clockText,
  issued: issuedText,
};

const regions = {
  handling: 'backoffice:past.step',
  payment: 'backoffice:past.payment',
  delivery: 'backoffice:past.delivery',
} as const;

const isRegion = (what: Change['what']): what is keyof typeof regions => what in regions;

/** Where a dossier stood, region by region. */
export function regionWords(
  region: keyof typeof regions,
  { procedure, dossier: { state } }: Pick<PastState, 'procedure'> & { dossier: Pick<Dossier, 'state'> },
  { t, locale }: Say,
): string {
  if (region === 'payment') return t(`workflow:payment.${state.payment}`);
  if (region === 'delivery') return t(`backoffice:past.deliveries.${state.delivery}`);
  return stepName(locale, procedure.texts[locale], currentStep(procedure, state));
}

/** One change in words: what, before and after. */
export function changeWords({ what, before, after }: Change, state: PastState, names: PastView['names'], say: Say) {
  const { t } = say;
  const told = { say, state, names };
  if (isRegion(what)) {
    const { procedure } = state;
    return {
      label: t(regions[what]),
      before:
        state.before.version === 0
          ? t('backoffice:past.empty')
          : regionWords(what, { procedure, dossier: state.before }, say),
      after: regionWords(what, state, say),
    };
  }
  // Which fact it is and what it holds were paired when they were compared.
  const text = words[what] as (value: unknown, told: Told) => string;
  const said = (value: unknown): string => (value === undefined ? '' : text(value, told)) || t('backoffice:past.empty');
  return { label: t(`backoffice:past.facts.${what}`), before: said(before), after: said(after) };
}
