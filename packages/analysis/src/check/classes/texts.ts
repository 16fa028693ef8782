import type { Procedure, ProcedureTexts } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Chart, lastName } from '../explore/chart.ts';
import { isOwn } from '../explore/standing-of.ts';

type Leaf = readonly [path: string, text: string];

const leavesOf = (value: unknown, path: string): Leaf[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, deeper]) => leavesOf(deeper, path ? `${path}.${key}` : key));
};

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

/** Values that a result's sentences are given beside the answers. */
const given = ['fullName', 'reason'];

type Group = 'steps' | 'pages' | 'fields' | 'papers' | 'refusalGrounds' | 'findings';

function namesOf(
  { form, papers, refusalGrounds, findings }: Procedure,
  chart: Chart,
): Readonly<Record<Group, readonly string[]>> {
  return {
    steps: [...chart.states.values()]
      .filter((state) => isOwn(state) && state.type !== 'final')
      .map(({ path }) => lastName(path)),
    pages: form.map(({ name }) => name),
    fields: form.flatMap(({ fields }) => fields.map(({ name }) => name)),
    papers: papers.map(({ name }) => name),
    refusalGrounds,
    findings,
  };
}

function namesAlarms(texts: ProcedureTexts, names: ReturnType<typeof namesOf>): Alarm[] {
  const groups = Object.entries(names) as [Group, readonly string[]][];
  return groups.flatMap(([group, known]) => {
    const said = Object.keys(texts[group]);
    return [
      ...known
        .filter((name) => !said.includes(name))
        .map((name) => alarm('texts.missing', { other: `${group}.${name}` })),
      ...said
        .filter((name) => !known.includes(name))
        .map((name) => alarm('texts.unused', { other: `${group}.${name}` })),
    ];
  });
}

function optionAlarms({ form }: Procedure, texts: ProcedureTexts): Alarm[] {
  return form.flatMap(({ fields }) =>
    fields.flatMap(({ name, options = [] }) => {
      const said = Object.keys(texts.fields[name]?.options ?? {});
      return [
        ...options
          .filter((option) => !said.includes(option))
          .map((option) => alarm('texts.missing', { other: `fields.${name}.${option}` })),
        ...said
          .filter((option) => !options.includes(option))
          .map((option) => alarm('texts.unused', { other: `fields.${name}.${option}` })),
      ];
    }),
  );
}

function rowAlarms({ result }: Procedure, texts: ProcedureTexts): Alarm[] {
  const said = Object.keys(texts.result.rows);
  return [
    ...result.rows
      .filter((row) => !said.includes(row))
      .map((row) => alarm('texts.missing', { other: `result.rows.${row}` })),
    ...said
      .filter((row) => !result.rows.includes(row))
      .map((row) => alarm('texts.unused', { other: `result.rows.${row}` })),
  ];
}

const hasWords = (text: string): boolean => /\p{L}{3}/u.test(text.replace(/\{\{\w+\}\}/g, ''));
const comparable = (path: string): boolean => !path.startsWith('keywords.');

function pairAlarms(vi: ReadonlyMap<string, string>, en: ReadonlyMap<string, string>): Alarm[] {
  return [...vi].flatMap(([path, text]) => {
    const other = en.get(path);
    if (!comparable(path)) return [];
    if (other === undefined) return [alarm('texts.oneLanguage', { other: path })];
    if (other === text && hasWords(text)) return [alarm('texts.same', { other: path, found: text })];
    return placeholders(text).join() === placeholders(other).join()
      ? []
      : [alarm('texts.placeholders', { other: path })];
  });
}

const placeholderAlarms = (leaves: ReadonlyMap<string, string>, known: readonly string[]): Alarm[] =>
  [...leaves].flatMap(([path, text]) =>
    placeholders(text)
      .filter((name) => !known.includes(name))
      .map((name) => alarm('texts.unknown', { other: path, found: name })),
  );

/** Nothing that people read is missing, empty, left in the other language, or never shown. */
export const texts: Check = ({ procedure, chart }) => {
  const { vi, en } = procedure.texts;
  const [viLeaves, enLeaves] = [new Map(leavesOf(vi, '')), new Map(leavesOf(en, ''))];
  const names = namesOf(procedure, chart);
  const empty = [viLeaves, enLeaves].flatMap((leaves) => [...leaves].filter(([, text]) => text.trim() === ''));
  const stray = [...enLeaves.keys()].filter((path) => comparable(path) && !viLeaves.has(path));
  return [
    ...[vi, en].flatMap((each) => [
      ...namesAlarms(each, names),
      ...optionAlarms(procedure, each),
      ...rowAlarms(procedure, each),
    ]),
    ...empty.map(([path]) => alarm('texts.empty', { other: path })),
    ...pairAlarms(viLeaves, enLeaves),
    ...stray.map((path) => alarm('texts.oneLanguage', { other: path })),
    ...[viLeaves, enLeaves].flatMap((leaves) => placeholderAlarms(leaves, [...names.fields, ...given])),
    ...(vi.keywords.length === 0 ? [alarm('texts.missing', { other: 'keywords' })] : []),
  ];
};
