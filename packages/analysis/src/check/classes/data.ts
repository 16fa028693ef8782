import {
  type Declared,
  exemptionField,
  type Field,
  type FieldKind,
  type Prefill,
  type Procedure,
  pricedFields,
  type ShowWhen,
} from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { atomsOf, conditionsIn } from '../explore/conditions.ts';
import type { Exploration } from '../explore/graph.ts';
import { exemptionAlarms } from './exemption-alarms.ts';

const fieldsOf = ({ form }: Procedure): Field[] => form.flatMap(({ fields }) => [...fields]);

const answersOf = ({ kind, options = [] }: Field): readonly string[] | null => {
  if (kind === 'choice' || kind === 'choices') return options;
  return kind === 'yesNo' ? ['yes', 'no'] : null;
};

/** Answers that name or reach a person never go where rules look. */
const personal: readonly FieldKind[] = ['fullName', 'personalId', 'phone', 'email', 'address', 'longText', 'text'];

const knownAs: Readonly<Record<Prefill, readonly FieldKind[]>> = {
  fullName: ['fullName'],
  personalId: ['personalId'],
  birthDate: ['date'],
  sex: ['choice'],
  phone: ['phone'],
  email: ['email'],
  commune: ['commune'],
  address: ['address'],
};

/** A question about an answer that does not exist, or comes later, is never true. */
function showAlarms(when: ShowWhen | undefined, earlier: readonly Field[], what: string): Alarm[] {
  if (!when) return [];
  const asked = earlier.find(({ name }) => name === when.field);
  if (!asked) return [alarm('data.readTooEarly', { field: when.field, other: what })];
  const possible = answersOf(asked);
  if (!possible && asked.kind !== 'number') return [alarm('data.freeText', { field: when.field, other: what })];
  const wanted = typeof when.is === 'string' ? [when.is] : when.is;
  const never = wanted.filter((value) => possible && !possible.includes(value));
  return never.length > 0 ? [alarm('data.neverAnswered', { field: when.field, found: never.join(), other: what })] : [];
}

function shownAlarms(procedure: Procedure): Alarm[] {
  const earlier: Field[] = [];
  const alarms: Alarm[] = [];
  for (const page of procedure.form) {
    alarms.push(...showAlarms(page.showWhen, earlier, page.name));
    for (const field of page.fields) {
      alarms.push(...showAlarms(field.showWhen, earlier, field.name));
      earlier.push(field);
    }
  }
  return [...alarms, ...procedure.papers.flatMap(({ name, showWhen }) => showAlarms(showWhen, earlier, name))];
}

/** The dossier itself must tell which papers it owed, when the answers are long gone: what a paper hangs on is declared. */
function paperAlarms({ form, papers }: Procedure): Alarm[] {
  const kept = form.flatMap(({ fields }) => fields.flatMap(({ name, declared }) => (declared ? [name] : [])));
  return papers.flatMap(({ name, showWhen }) =>
    showWhen && !kept.includes(showWhen.field)
      ? [alarm('data.notDeclared', { field: showWhen.field, other: name })]
      : [],
  );
}

/** Who reads which answer beside the form: rules, prices, registers, the result. */
function readers({
  procedure,
  chart,
}: Exploration): { field: string; declared: boolean; number: boolean; where: string }[] {
  const { tariff, result } = procedure;
  const priced = pricedFields(tariff);
  const asked = conditionsIn(chart).flatMap(atomsOf);
  return [
    ...priced.map((field) => ({ field, declared: true, number: true, where: 'tariff' })),
    ...(tariff?.exemptions ? [{ field: exemptionField, declared: true, number: false, where: 'tariff' }] : []),
    ...asked.map(({ field, asks }) => ({ field, declared: true, number: asks === 'over', where: 'guard' })),
    ...(result.numberedBy ? [{ field: result.numberedBy, declared: true, number: false, where: 'numberedBy' }] : []),
    ...result.rows.map((field) => ({ field, declared: false, number: false, where: 'result' })),
  ];
}

function readAlarms(exploration: Exploration): Alarm[] {
  const fields = fieldsOf(exploration.procedure);
  return readers(exploration).flatMap(({ field: name, declared, number, where }) => {
    const field = fields.find((each) => each.name === name);
    if (!field) return [alarm('data.writtenByNobody', { field: name, other: where })];
    return [
      ...(declared && !field.declared ? [alarm('data.notDeclared', { field: name, other: where })] : []),
      ...(number && field.kind !== 'number' ? [alarm('data.notANumber', { field: name, other: where })] : []),
    ];
  });
}

function conditionAlarms({ procedure, chart }: Exploration): Alarm[] {
  const fields = fieldsOf(procedure);
  return conditionsIn(chart)
    .flatMap(atomsOf)
    .flatMap(({ field: name, bound, asks }) => {
      const field = fields.find((each) => each.name === name);
      const possible = field && answersOf(field);
      if (asks === 'is' && possible && !possible.includes(String(bound)))
        return [alarm('data.neverAnswered', { field: name, found: String(bound), other: 'guard' })];
      const never = asks === 'over' && field?.max !== undefined && Number(bound) >= field.max;
      return never ? [alarm('data.neverAnswered', { field: name, found: String(bound), other: 'guard' })] : [];
    });
}

const priceless = (cases: readonly Declared[], field: string): boolean =>
  cases.some((declared) => declared[field] === undefined);

function ownAlarms(field: Field, { tariff, result }: Procedure, cases: readonly Declared[]): Alarm[] {
  const { name, kind, min = 0, max = Number.POSITIVE_INFINITY, prefill, declared, options } = field;
  const needsAnswer = [
    tariff?.times,
    tariff?.perUnit.atLeast ? undefined : (tariff?.perUnit.field ?? undefined),
    result.numberedBy,
  ].includes(name);
  return [
    ...(declared && personal.includes(kind) ? [alarm('data.personal', { field: name })] : []),
    ...(prefill && !knownAs[prefill].includes(kind) ? [alarm('data.prefill', { field: name, found: prefill })] : []),
    ...(min > max || (kind === 'choice' && !options?.length) ? [alarm('data.noAnswer', { field: name })] : []),
    ...(needsAnswer && (field.optional || priceless(cases, name)) ? [alarm('data.maybeMissing', { field: name })] : []),
    ...(name === 'visitDate' && (kind !== 'date' || field.when !== 'workday')
      ? [alarm('data.visit', { field: name })]
      : []),
  ];
}

/** The answer that names the agency is always given, and is a commune. */
function competenceAlarms(procedure: Procedure): Alarm[] {
  if (!('field' in procedure.competence)) return [];
  const { field: name, rule } = procedure.competence;
  const page = procedure.form.find(({ fields }) => fields.some((field) => field.name === name));
  const field = page?.fields.find((each) => each.name === name);
  if (!field) return [alarm('data.writtenByNobody', { field: name, other: 'competence' })];
  const sure = field.kind === 'commune' && !field.optional && !field.showWhen && !page?.showWhen;
  const known = (field.prefill === 'commune') === (rule === 'residence');
  return sure && known ? [] : [alarm('data.competence', { field: name })];
}

/** Who may choose between channels is asked, and offered what there is. */
function channelAlarms(procedure: Procedure): Alarm[] {
  const { resultChannels } = procedure;
  const field = fieldsOf(procedure).find(({ name }) => name === 'resultChannel');
  const offered = field?.options ?? resultChannels.slice(0, 1);
  const same = [...offered].sort().join() === [...resultChannels].sort().join();
  return same ? [] : [alarm('data.channels', { found: offered.join(), wanted: resultChannels.join() })];
}

const twice = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

/** Whatever is read was written before, by somebody, as what it is read for. */
export const data: Check = (exploration) => {
  const { procedure, cases } = exploration;
  const fields = fieldsOf(procedure);
  const repeated = [
    ...twice(fields.map(({ name }) => name)),
    ...twice(procedure.papers.map(({ name }) => name)),
    ...twice(procedure.result.rows),
  ];
  const unlimited = procedure.papers.filter(
    ({ handIn, maxMegabytes = 0 }) => handIn === 'upload' && !(maxMegabytes > 0),
  );
  return [
    ...shownAlarms(procedure),
    ...paperAlarms(procedure),
    ...readAlarms(exploration),
    ...conditionAlarms(exploration),
    ...fields.flatMap((field) => ownAlarms(field, procedure, cases)),
    ...exemptionAlarms(procedure),
    ...competenceAlarms(procedure),
    ...channelAlarms(procedure),
    ...repeated.map((other) => alarm('data.twice', { other })),
    ...unlimited.map(({ name }) => alarm('data.noSize', { paper: name })),
    ...(procedure.refusalGrounds.length === 0 ? [alarm('data.noGround')] : []),
    ...(procedure.result.book.trim() && procedure.result.symbol.trim() ? [] : [alarm('data.noBook')]),
    ...(procedure.law.legalBasis.length === 0 ? [alarm('data.noLaw')] : []),
  ];
};
