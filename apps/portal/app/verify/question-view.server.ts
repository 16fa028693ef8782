import { fileWords } from '@mot-cua/forms';
import type { FieldView } from '@mot-cua/ui';
import type { Say } from '../say.ts';

export const megabytes = 10;

/** Two ways to check a paper: by its code, or by its file. */
export function questionView(say: Say, problem?: string) {
  const { t } = say;
  const code: FieldView = {
    name: 'code',
    kind: 'text',
    label: t('portal:verify.code'),
    hint: t('portal:verify.codeHint'),
    required: true,
    value: '',
  };
  const file: FieldView = {
    name: 'file',
    kind: 'file',
    label: t('portal:verify.file'),
    hint: t('portal:verify.fileHint', { megabytes }),
    required: true,
    value: '',
    accept: '.pdf,application/pdf',
    fileWords: fileWords(say, { camera: false }),
    error: problem,
  };
  return {
    title: t('portal:verify.title'),
    lead: t('portal:verify.lead'),
    code,
    file,
    checkCode: t('portal:verify.checkCode'),
    checkFile: t('portal:verify.checkFile'),
    errors: {
      title: t('shell:errorSummary', { count: problem ? 1 : 0 }),
      items: problem ? [{ field: 'file', message: problem }] : [],
    },
  };
}
