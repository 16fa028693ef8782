import type { Locale, ProcedureTexts } from '@mot-cua/workflow';
import { en, vi } from './texts.ts';

const lifecycle: Record<Locale, Readonly<Record<string, string>>> = {
  vi: vi.backoffice.steps,
  en: en.backoffice.steps,
};

/** What a step is called among staff: the service's own words first, then those of the lifecycle. */
export const stepName = (locale: Locale, { steps }: Pick<ProcedureTexts, 'steps'>, step: string): string =>
  steps[step] ?? lifecycle[locale][step] ?? step;
