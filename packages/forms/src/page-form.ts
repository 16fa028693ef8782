import type { ApplicationView } from '@mot-cua/use-cases';
import type { FormPage, PageProblems, RawAnswers } from '@mot-cua/workflow';
import { fieldErrors, fieldViews } from './field-views.ts';
import type { Say } from './say.ts';

/** What was posted and not taken. */
export interface Rejected {
  problems: PageProblems;
  raw: RawAnswers;
}

/** The questions of one page of an application; with what was typed and what is wrong when it came back. */
export function pageForm(
  application: ApplicationView,
  page: FormPage,
  { say, source, rejected }: { say: Say; source: string; rejected?: Rejected },
) {
  const { t, locale } = say;
  const { procedure, answers, locked, communes, pages, revision } = application;
  const typed = application.typed.find((each) => each.page === page.name);
  const texts = procedure.texts[locale];
  const asking = { texts, answers, locked, source, communes, raw: typed?.raw, ...rejected };
  const number = pages.findIndex((each) => each.page.name === page.name) + 1;
  const title = texts.pages[page.name]?.title ?? page.name;
  const errors = fieldErrors(page.fields, asking, say);
  return {
    name: page.name,
    title,
    tabTitle: errors.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    section: t('portal:form.section', { number, total: pages.length }),
    intro: texts.pages[page.name]?.intro,
    revision,
    /** The text on the page that was typed and not sent. */
    seen: typed?.stamp ?? '',
    fields: fieldViews(page.fields, asking, say),
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
  };
}
