import type { ApplicationView } from '@mot-cua/use-cases';
import type { FormPage, PageProblems, RawAnswers } from '@mot-cua/workflow';
import { fieldErrors, fieldViews } from '../form/field-views.server.ts';
import type { Say } from '../say.ts';
import { frameView } from './frame-view.server.ts';

/** What was posted and not taken. */
export interface Rejected {
  problems: PageProblems;
  raw: RawAnswers;
}

/** One page of the form; with what was typed and what is wrong when it came back. */
export function pageView(application: ApplicationView, page: FormPage, say: Say, rejected?: Rejected) {
  const { t, locale } = say;
  const { procedure, answers, locked, communes, pages, revision } = application;
  const texts = procedure.texts[locale];
  const asking = { texts, answers, locked, communes, ...rejected };
  const number = pages.findIndex((each) => each.page.name === page.name) + 1;
  const title = texts.pages[page.name]?.title ?? page.name;
  const errors = fieldErrors(page.fields, asking, say);
  return {
    frame: frameView(application, say),
    name: page.name,
    title,
    tabTitle: errors.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    section: t('portal:form.section', { number, total: pages.length }),
    intro: texts.pages[page.name]?.intro,
    revision,
    fields: fieldViews(page.fields, asking, say),
    knownHelp: page.fields.some(({ name }) => name in locked) ? t('portal:form.knownHelp') : undefined,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    save: t('shell:saveAndContinue'),
    later: t('shell:saveForLater'),
  };
}
