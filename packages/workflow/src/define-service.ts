import type { FormPage } from './form/field.ts';
import { levelOf } from './level.ts';
import { type Lifecycle, machineOf } from './lifecycles/machine.ts';
import type {
  LinkedProcedure,
  Locale,
  PaperComponent,
  Procedure,
  ProcedureTexts,
  ResultTemplate,
} from './procedure.ts';
import type { Slips } from './slips.ts';
import type { ProcessingChart } from './vocabulary/chart.ts';

type NameOf<Parts extends readonly { readonly name: string }[]> = Parts[number]['name'];
type FieldOf<Form extends readonly FormPage[]> = Form[number]['fields'][number];
type OptionsOf<Options extends readonly string[]> = { readonly options: Readonly<Record<Options[number], string>> };

type FieldTexts<Form extends readonly FormPage[]> = {
  readonly [Each in FieldOf<Form> as Each['name']]: {
    readonly label: string;
    readonly hint?: string;
    readonly unit?: string;
  } & (Each extends {
    readonly options: infer Options extends readonly string[];
  }
    ? OptionsOf<Options>
    : unknown);
};

/** The texts that a service owes its readers: one for every page, question, option, paper, step, ground, finding and row that it has. */
export interface TextsOf<
  Form extends readonly FormPage[],
  Papers extends readonly PaperComponent[],
  Steps extends string,
  Ground extends string,
  Row extends string,
> extends Omit<ProcedureTexts, 'steps' | 'pages' | 'fields' | 'papers' | 'refusalGrounds' | 'findings' | 'result'> {
  readonly steps: Readonly<Record<Steps, string>>;
  readonly pages: Readonly<Record<NameOf<Form>, { title: string; intro?: string }>>;
  readonly fields: FieldTexts<Form>;
  readonly papers: Readonly<Record<NameOf<Papers>, { name: string; hint?: string }>>;
  readonly refusalGrounds: Readonly<Record<Ground, string>>;
  readonly result: Omit<ProcedureTexts['result'], 'rows'> & { readonly rows: Readonly<Record<Row, string>> };
}

/** A finding that a service can make owes its words, too. */
type FindingTexts<Found extends string> = [Found] extends [never]
  ? unknown
  : { readonly findings: Readonly<Record<Found, string>> };

/** The steps of a chart by name, those inside other steps too. */
type StepNames<Chart> = Chart extends { states: infer States }
  ? { [Name in keyof States & string]: Exclude<Name, 'done'> | StepNames<States[Name]> }[keyof States & string]
  : never;

interface Written<Form, Papers, Chart, After, Ground, Row, Found>
  extends Omit<
    Procedure,
    'lifecycle' | 'form' | 'papers' | 'machine' | 'texts' | 'refusalGrounds' | 'result' | 'findings' | 'links'
  > {
  /** `licensing` unless it says otherwise. */
  readonly lifecycle?: Lifecycle;
  readonly form: Form;
  readonly papers: Papers;
  readonly processing: Chart;
  readonly afterResult?: After;
  readonly refusalGrounds: readonly Ground[];
  readonly findings?: readonly Found[];
  readonly links?: readonly LinkedProcedure[];
  readonly result: Omit<ResultTemplate, 'rows'> & { readonly rows: readonly Row[] };
}

type Without<Slip> = [Slip] extends [never] ? unknown : { readonly slips: Slip };

/**
 * A service from what its package writes. A page, question, option, paper, step, ground or finding without its text in
 * both languages does not compile; a declared level that is not the computed one throws.
 */
export function defineService<
  const Form extends readonly FormPage[],
  const Papers extends readonly PaperComponent[],
  const Chart extends ProcessingChart,
  const Ground extends string,
  const Row extends string,
  const After extends ProcessingChart = never,
  const Found extends string = never,
>(
  written: Written<Form, Papers, Chart, After, Ground, Row, Found> & Without<Slips<Form, Papers, Chart, After>>,
  texts: Readonly<
    Record<
      Locale,
      NoInfer<TextsOf<Form, Papers, StepNames<Chart> | StepNames<After>, Ground, Row> & FindingTexts<Found>>
    >
  >,
): Procedure {
  const { processing, afterResult, lifecycle = 'licensing', findings = [], links = [], ...rest } = written;
  const level = levelOf(rest);
  if (rest.onlineLevel !== level)
    throw new Error(`${rest.slug}: declared level ${rest.onlineLevel}, computed level ${level}`);
  return {
    ...rest,
    lifecycle,
    findings,
    links,
    machine: machineOf(lifecycle, {
      processing,
      afterResult,
      law: rest.law,
      tariff: rest.tariff,
      resultChannels: rest.resultChannels,
      hasVisit: rest.form.some(({ fields }) => fields.some(({ name }) => name === 'visitDate')),
      isLink: rest.competence.rule === 'beside',
      isChain: links.length > 0,
    }),
    texts: { vi: { findings: {}, ...texts.vi }, en: { findings: {}, ...texts.en } },
  };
}
