import { hanoiCalendar } from '@mot-cua/calendar';
import {
  type Answers,
  type Declared,
  declaredFrom,
  feeFor,
  type Locale,
  type PageProblems,
  type Procedure,
  parsePage,
  pruned,
  questionsOf,
  type RawAnswers,
  type Today,
  visible,
} from '@mot-cua/workflow';
import { type Say, sayOf } from '../say.ts';
import { sampleValue } from './sample-value.ts';

/** The day on which every sample is made: a Monday without a holiday near. */
const sampleDay: Today = { today: '2026-03-02', calendar: hanoiCalendar };

interface SamplePage {
  readonly page: string;
  readonly posted: RawAnswers;
  readonly problems: PageProblems;
}

export interface SampleApplication {
  readonly pages: readonly SamplePage[];
  readonly answers: Answers;
  readonly declared: Declared;
  /** In whole đồng; null where nothing is charged. */
  readonly fee: number | null;
}

/** Questions are answered one after another, as an answer may open or close the next. */
function filledPage(say: Say, page: Procedure['form'][number], earlier: Answers) {
  let posted: RawAnswers = {};
  let parsed = parsePage(page, posted, earlier, sampleDay);
  for (const field of page.fields) {
    if (!questionsOf(page, parsed.answers).some(({ name }) => name === field.name)) continue;
    posted = { ...posted, ...sampleValue(field, sampleDay, say) };
    parsed = parsePage(page, posted, earlier, sampleDay);
  }
  return { posted, ...parsed };
}

/** A whole application that the service takes, of nobody; what is free text is in this language. */
export function sampleApplication(procedure: Procedure, locale: Locale = 'vi'): SampleApplication {
  const say = sayOf(procedure, locale);
  const pages: SamplePage[] = [];
  let answers: Answers = {};
  for (const page of procedure.form) {
    if (!visible([page], answers).length) continue;
    const { posted, problems, answers: now } = filledPage(say, page, answers);
    pages.push({ page: page.name, posted, problems });
    answers = now;
  }
  const kept = pruned(procedure.form, answers);
  const declared = declaredFrom(procedure.form, kept);
  return { pages, answers: kept, declared, fee: procedure.tariff && feeFor(procedure.tariff, declared) };
}

/** The sample as a file, marked as what it is. */
export function sampleFile(procedure: Procedure): string {
  const { code, version } = procedure;
  const { note } = { note: sayOf(procedure, 'vi').t('drawing:sample.note') };
  const sample = {
    sample: true,
    note,
    procedure: code,
    version,
    today: sampleDay.today,
    ...sampleApplication(procedure),
  };
  const pages = sample.pages.map(({ page, posted }) => ({ page, posted }));
  return `${JSON.stringify({ ...sample, pages }, null, 2)}\n`;
}
