import type { ProcedureTexts, ShowWhen } from '@mot-cua/workflow';
import type { Translate } from './translate.ts';

/** In whose case something is asked for, in the words of the answer that decides it. */
export function caseWords(t: Translate, { fields }: Pick<ProcedureTexts, 'fields'>, showWhen: ShowWhen): string {
  const options = fields[showWhen.field]?.options;
  const answers = typeof showWhen.is === 'string' ? [showWhen.is] : showWhen.is;
  const words = { yes: t('shell:yes'), no: t('shell:no') };
  const answer = answers.map((each) => options?.[each] ?? words[each as keyof typeof words] ?? each).join(', ');
  return t('portal:procedure.onlyIf', { answer });
}
