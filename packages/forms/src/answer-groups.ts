import type { ApplicationView } from '@mot-cua/use-cases';
import { questionsOf } from '@mot-cua/workflow';
import { answerText } from './answer-text.ts';
import type { Say } from './say.ts';

/** Everything that was answered, page by page, each answer with its way back; what is known and locked says from where. */
export function answerGroups(
  { pages, procedure, answers, locked, communes }: ApplicationView,
  { say, source, pageHref }: { say: Say; source: string; pageHref: (page: string) => string },
) {
  const { t, locale } = say;
  const texts = procedure.texts[locale];
  return pages.map(({ page }) => ({
    id: `page-${page.name}`,
    title: texts.pages[page.name]?.title ?? page.name,
    rows: questionsOf(page, answers).map((field) => {
      const label = texts.fields[field.name]?.label ?? field.name;
      const row = { key: label, value: answerText(field, { texts, answers, communes }, say) };
      if (field.name in locked) return { ...row, locked: source };
      return { ...row, action: { href: pageHref(page.name), label: t('shell:change'), about: label } };
    }),
  }));
}
