import { fieldErrors, fieldViews } from '@mot-cua/forms';
import type { FieldError } from '@mot-cua/ui';
import { newIntentId } from '@mot-cua/web/server';
import type { FormPage, PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** What was posted and not taken. */
export interface RejectedSettings {
  raw: RawAnswers;
  problems?: PageProblems;
  /** What is wrong with answers that are right one by one, in words, at the question where it is mended. */
  troubles?: readonly FieldError[];
}

interface Settings {
  /** What the page is called. */
  title: string;
  page: FormPage;
  labels: Readonly<Record<string, { label: string; hint?: string; options?: Readonly<Record<string, string>> }>>;
  send: string;
}

/** A form that stands on a page of its own: what holds now or was typed, and what is wrong with it. */
export function settingsForm(
  { title, page, labels, send }: Settings,
  { raw, problems = {}, troubles = [] }: RejectedSettings,
  say: Say,
) {
  const { t } = say;
  const asking = { texts: { fields: labels }, answers: {}, raw, problems, communes: [] };
  const boxOf = (name: string) =>
    page.fields.some((each) => each.name === name && each.kind === 'date') ? '.day' : '';
  const told = troubles.map(({ field, message }) => ({ field: `${field}${boxOf(field)}`, message }));
  const items = [...fieldErrors(page.fields, asking, say), ...told];
  const fields = fieldViews(page.fields, asking, say).map((field) => {
    const trouble = troubles.find((each) => each.field === field.name);
    return trouble ? { ...field, error: trouble.message } : field;
  });
  return {
    fields,
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    mendTitle: items.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    intentId: newIntentId(),
    send,
  };
}

export type SettingsFormView = ReturnType<typeof settingsForm>;
