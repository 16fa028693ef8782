import type { Locale, ProcedureTexts } from '@mot-cua/workflow';
import { en, vi } from './texts.ts';

const common: Record<Locale, Readonly<Record<string, string>>> = {
  vi: vi.workflow.resultFields,
  en: en.workflow.resultFields,
};

/** What a field of a result is called: as it stands on the paper, or as it was asked. */
export const resultFieldName = (
  locale: Locale,
  { result, fields }: Pick<ProcedureTexts, 'result' | 'fields'>,
  name: string,
): string => result.rows[name] ?? fields[name]?.label ?? common[locale][name] ?? name;
