import type { Procedure, Register } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { actionsIn, type Chart, type ChartState, guardsIn } from '../explore/chart.ts';

type Named = { readonly type: string; readonly params?: unknown };

/** What actions or conditions of these types name by this parameter. */
const named = (refs: readonly Named[], types: readonly string[], param: string): string[] => [
  ...new Set(
    refs
      .filter(({ type }) => types.includes(type))
      .map(({ params }) => (params as Readonly<Record<string, string>>)[param] ?? ''),
  ),
];

const without = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name));

function findingAlarms({ findings }: Procedure, chart: Chart): Alarm[] {
  const made = named(guardsIn(chart), ['findingIs'], 'finding');
  return [
    ...without(findings, made).map((other) => alarm('names.findingNotMade', { other })),
    ...without(made, findings).map((other) => alarm('names.findingNotDeclared', { other })),
  ];
}

function linkAlarms({ links }: Procedure, chart: Chart): Alarm[] {
  const declared = links.map(({ link }) => link);
  const opened = named(actionsIn(chart), ['startLink', 'openLink'], 'link');
  const asked = named(guardsIn(chart), ['linkIs', 'linkCameTo'], 'link');
  return [
    ...without(declared, opened).map((other) => alarm('names.linkNotOpened', { other })),
    ...without([...new Set([...opened, ...asked])], declared).map((other) => alarm('names.linkNotDeclared', { other })),
  ];
}

/** Who may be asked, and what they may say, where others are asked at all. */
function opinionAlarms({ consultees, opinions, competence }: Procedure, { transitions }: Chart): Alarm[] {
  const asks = transitions.some(({ command }) => command === 'consult');
  if (!asks) return consultees || opinions ? [alarm('names.neverAsked')] : [];
  const oneself = competence.rule === 'agency' && consultees?.includes(competence.agencyId);
  return [
    ...(consultees?.length === 0 ? [alarm('names.nobodyAsked')] : []),
    ...(opinions?.length === 0 ? [alarm('names.noOpinion')] : []),
    ...(oneself ? [alarm('names.asksOneself')] : []),
  ];
}

/** A register is asked with answers of the form, and only one that some step asks. */
function queryAlarms({ registerQueries = {}, form }: Procedure, chart: Chart): Alarm[] {
  const asked = named(actionsIn(chart), ['lookUp'], 'register') as Register[];
  const fields = form.flatMap((page) => page.fields.map(({ name }) => name));
  const queries = Object.entries(registerQueries);
  return [
    ...asked
      .filter((register) => !registerQueries[register]?.length)
      .map((other) => alarm('names.queryMissing', { other })),
    ...without(
      queries.map(([register]) => register),
      asked,
    ).map((other) => alarm('names.queryUnused', { other })),
    ...queries.flatMap(([other, names]) =>
      without(names, fields).map((field) => alarm('names.queryUnknown', { other, field })),
    ),
  ];
}

/** What a step notes that it asks, and what it does ask. */
const pairs = [
  ['startLookup', 'lookUp', 'register'],
  ['startLink', 'openLink', 'link'],
] as const;

const entryAlarms = ({ path, entry }: ChartState): Alarm[] =>
  pairs.flatMap(([notes, asks, param]) => {
    const [found, wanted] = [named(entry, [notes], param).join(), named(entry, [asks], param).join()];
    return found === wanted ? [] : [alarm('names.asksOther', { step: path, found, wanted })];
  });

/** Reports about the same matter are known by an answer; whoever may join them needs one. */
function groupAlarms({ lifecycle, groupedBy, form }: Procedure): Alarm[] {
  const asked = form.some(({ fields }) => fields.some(({ name }) => name === groupedBy));
  if (lifecycle !== 'report') return groupedBy ? [alarm('names.grouping', { other: groupedBy })] : [];
  return asked ? [] : [alarm('names.grouping', { other: groupedBy ?? '–' })];
}

/** What a service declares and what its chart speaks of are the same things. */
export const names: Check = ({ procedure, chart }) => [
  ...findingAlarms(procedure, chart),
  ...linkAlarms(procedure, chart),
  ...opinionAlarms(procedure, chart),
  ...queryAlarms(procedure, chart),
  ...[...chart.states.values()].flatMap(entryAlarms),
  ...groupAlarms(procedure),
];
