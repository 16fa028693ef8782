import { caseWords } from '@mot-cua/locales';
import type { Field, FormPage } from '@mot-cua/workflow';
import { section, table } from '../markdown.ts';
import type { Say } from '../say.ts';

function notesOf({ t, texts }: Say, field: Field): string {
  const options = Object.values(texts.fields[field.name]?.options ?? {});
  const notes = [
    field.showWhen && caseWords(t, texts, field.showWhen),
    options.length > 0 && options.join('; '),
    texts.fields[field.name]?.hint,
    field.optional && t('drawing:page.optional'),
    field.prefill && t('drawing:page.known'),
    field.declared && t('drawing:page.ruled'),
  ];
  return notes.filter((note) => typeof note === 'string').join('. ');
}

function pageTable(say: Say, { name, fields, showWhen }: FormPage): string {
  const { t, texts } = say;
  const rows = fields.map((field) => [
    texts.fields[field.name]?.label ?? field.name,
    t(`drawing:kinds.${field.kind}`),
    notesOf(say, field),
  ]);
  return [
    `### ${texts.pages[name]?.title ?? name}`,
    ...(showWhen ? [caseWords(t, texts, showWhen)] : []),
    table([t('drawing:page.question'), t('drawing:page.kind'), t('drawing:page.note')], rows),
  ].join('\n\n');
}

/** Every question of the application, page by page. */
export const formSection = (say: Say): string =>
  section(say.t('drawing:page.form'), ...say.procedure.form.map((page) => pageTable(say, page)));
