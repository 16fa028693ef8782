import { resultLines } from '@mot-cua/forms';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

/** Each field of the result: what stands there, what was declared, what is asked for and what was prepared. */
export function compareView(view: StaffDossierView, say: Say) {
  const { t } = say;
  const { asked, prepared } = view.correction ?? { asked: null, prepared: null };
  const nothing = t('backoffice:correction.nothing');
  return {
    title: t('backoffice:correction.compare'),
    columns: {
      field: t('backoffice:correction.compareColumns.field'),
      now: t('backoffice:correction.compareColumns.now'),
      declared: t('backoffice:correction.compareColumns.declared'),
      right: asked ? t('backoffice:correction.compareColumns.right') : null,
      corrected: prepared ? t('backoffice:correction.compareColumns.corrected') : null,
    },
    rows: resultLines(view, say).map(({ field, label, now, declared }) => ({
      key: field,
      label,
      now: now || nothing,
      declared: declared ?? nothing,
      right: asked?.field === field ? asked.right : '',
      corrected: prepared?.values[field] ?? '',
    })),
  };
}
