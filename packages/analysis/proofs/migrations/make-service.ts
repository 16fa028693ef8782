import {
  approval,
  defineService,
  done,
  draft,
  type Field,
  handlerCommands,
  issuing,
  levelOf,
  type Migration,
  type PaperComponent,
  type Procedure,
  type Role,
  type Tariff,
} from '@mot-cua/workflow';
import type { Random } from './random.ts';

/** One working step; two people side by side when it is `parallel`. */
export interface Step {
  name: string;
  by: readonly Role[];
  parallel?: readonly Role[];
  onlyIf?: { field: string; is: string };
  assesses?: true;
}

/** A small service as it may be written: from it come the versions that are proved against each other. */
export interface Spec {
  version: string;
  steps: readonly Step[];
  fields: readonly Field[];
  papers: readonly PaperComponent[];
  tariff: Tariff | null;
  limitDays: number;
  supplementDays: number;
  rows: readonly string[];
  /** The step before which the way parts, when it does. */
  parting?: { at: string; field: string; is: string; into: readonly [string, string] };
  migrations?: readonly Migration[];
}

const day = { unit: 'workingDay', value: 1 } as const;

export const fields: readonly Field[] = [
  { name: 'commune', kind: 'commune' },
  { name: 'kind', kind: 'choice', options: ['x', 'y', 'z'], declared: true },
  { name: 'copies', kind: 'number', min: 1, max: 9, declared: true },
  { name: 'agree', kind: 'yesNo', declared: true },
  { name: 'boxes', kind: 'choices', options: ['a', 'b', 'c'] },
  { name: 'year', kind: 'text' },
  { name: 'note', kind: 'text', optional: true },
];

/** A first version: two to four working steps. */
export const firstSpec = (random: Random): Spec => ({
  version: '1',
  steps: Array.from({ length: random.whole(2, 4) }, (_, index) => ({
    name: `step${index + 1}`,
    by: [random.pick(['handler', 'divisionHead'] as const)],
  })),
  fields,
  papers: [{ name: 'photo', handIn: 'upload' }],
  tariff: null,
  limitDays: random.whole(8, 15),
  supplementDays: random.whole(10, 20),
  rows: ['kind'],
});

const waysTo = (target: string, { parting, steps }: Spec) => {
  if (parting?.at !== target) return [{ target }];
  const [first, second] = parting.into;
  if (!steps.some(({ name }) => name === first)) throw new Error(`No step ${first}`);
  const guard = { type: 'holds', params: { field: parting.field, is: parting.is } };
  return [{ target: first, guard }, { target: second }];
};

const guardOf = ({ onlyIf, assesses }: Step) => {
  if (onlyIf) return { guard: { type: 'holds', params: onlyIf } };
  return assesses ? { guard: { type: 'feeAssessed' } } : {};
};

const sideBySide = ([first, second]: readonly Role[], next: object, on: object) => ({
  type: 'parallel',
  on,
  states: {
    papers: {
      initial: 'open',
      states: {
        open: { meta: { role: first, time: day }, on: { transfer: { target: 'over', meta: { by: [first] } } } },
        over: { type: 'final' },
      },
    },
    site: {
      initial: 'open',
      states: {
        open: { meta: { role: second, time: day }, on: { receive: { target: 'over', meta: { by: [second] } } } },
        over: { type: 'final' },
      },
    },
  },
  onDone: next,
});

function stepState(step: Step, next: string, spec: Spec, first: boolean): object {
  const ways = waysTo(next, spec);
  if (step.parallel) return sideBySide(step.parallel, ways, first ? handlerCommands : {});
  const on = ways.map((way) => ({ ...way, ...guardOf(step), meta: { by: step.by, channel: 'office' } }));
  return {
    meta: { role: step.by[0] ?? 'handler', time: day },
    on: { ...(first && handlerCommands), [step.assesses ? 'assessFee' : 'transfer']: on },
  };
}

/** Steps after one another; the two ways of a parting come together behind them. */
function chartOf(spec: Spec): object {
  const { steps, parting } = spec;
  const second = parting?.into[1];
  const order = steps.map(({ name }) => name);
  const after = (index: number): string => {
    const next = order[index + 1];
    if (next !== undefined && next === second) return after(index + 1);
    return next ?? 'drafting';
  };
  const entry = (name: string) => (parting && name === parting.into[0] ? parting.at : name);
  const ways = waysTo(entry(order[0] ?? 'drafting'), spec);
  const assigned = (actions: string, by: Role) =>
    ways.map((way) => ({ ...way, actions, meta: { by: [by], channel: 'office' } }));
  return {
    initial: 'unassigned',
    states: {
      unassigned: {
        meta: { role: 'divisionHead', time: day },
        on: { assign: assigned('nameHandler', 'divisionHead'), receive: assigned('takeOn', 'handler') },
      },
      ...Object.fromEntries(
        steps.map((step, index) => [step.name, stepState(step, entry(after(index)), spec, index === 0)]),
      ),
      drafting: { meta: { role: 'handler', time: day }, on: { submitForApproval: draft('approving') } },
      approving: approval({ approved: 'issuing', returned: 'drafting' }, day),
      issuing: issuing('done', day),
      done,
    },
  };
}

const textsOf = ({ steps, fields: questions, papers }: Spec) => ({
  name: 'Mẫu',
  officialName: 'Thủ tục mẫu',
  summary: 'Chỉ để thử',
  keywords: [],
  domain: 'Thử',
  steps: Object.fromEntries(['unassigned', ...steps.map(({ name }) => name), 'drafting'].map((name) => [name, name])),
  pages: { page: { title: 'Câu hỏi' } },
  fields: Object.fromEntries(questions.map(({ name }) => [name, { label: name }])),
  papers: Object.fromEntries(papers.map(({ name }) => [name, { name }])),
  refusalGrounds: { untrue: 'Khai sai' },
  result: { name: 'Giấy', title: 'GIẤY', grounds: [], rows: {}, paragraphs: { granted: [], refused: [] } },
});

/** A version of the sample service, made as every service is made. */
export function makeService(spec: Spec): Procedure {
  const { version, fields: questions, papers, tariff, rows, migrations } = spec;
  const resultChannels = ['online', 'post'] as const;
  const law = {
    legalBasis: [],
    limit: { unit: 'workingDay', value: spec.limitDays },
    clock: { supplement: 'resume' },
    supplementDays: spec.supplementDays,
  };
  const texts = textsOf(spec);
  const written = {
    code: '9.000001',
    version,
    slug: 'sample',
    onlineLevel: levelOf({ papers, tariff, resultChannels }),
    onlineMode: 'full',
    applicants: ['citizen'],
    lifeEvents: [],
    competence: { field: 'commune', rule: 'choice' },
    channels: ['online'],
    resultChannels,
    law,
    tariff,
    form: [{ name: 'page', fields: questions }],
    papers,
    processing: chartOf(spec),
    refusalGrounds: ['untrue'],
    result: { symbol: '/X', book: 'X', rows },
    ...(migrations && { migrations }),
  };
  type Define = (written: object, texts: object) => Procedure;
  return (defineService as unknown as Define)(written, { vi: texts, en: texts });
}
