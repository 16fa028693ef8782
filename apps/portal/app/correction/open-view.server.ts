import { resultLines } from '@mot-cua/forms';
import { formatDateTime, formatLongDate } from '@mot-cua/locales';
import type { CorrectionView, MyDossierView, Proof } from '@mot-cua/use-cases';
import { resultAddress } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

/** When it was sent, and until when the agency replies. */
export function openText({ since, dueAt }: Pick<CorrectionView, 'since' | 'dueAt'>, { t, locale }: Say): string {
  return t('portal:correction.openText', {
    since: formatDateTime(locale, since),
    due: formatLongDate(locale, dueAt),
  });
}

function askedRows(
  view: MyDossierView,
  asked: NonNullable<CorrectionView['asked']>,
  proof: Proof | null,
  say: Say,
): { key: string; value: string }[] {
  const { t } = say;
  const line = resultLines(view, say).find(({ field }) => field === asked.field);
  return [
    { key: t('portal:correction.field'), value: line?.label ?? asked.field },
    { key: t('portal:correction.now'), value: line?.now || t('portal:correction.empty') },
    { key: t('portal:correction.right'), value: asked.right },
    { key: t('portal:correction.reason'), value: asked.reason },
    ...(proof ? [{ key: t('portal:correction.proof'), value: proof.name }] : []),
  ];
}

/** A correction that is open: what was asked for, until when it is answered, and the way to take it back; null while none is. */
export function openView(view: MyDossierView, proof: Proof | null, say: Say) {
  const { t } = say;
  const { correction, dossier, version } = view;
  if (!correction) return null;
  const { asked } = correction;
  return {
    title: t(asked ? 'portal:correction.open' : 'portal:correction.ownOpen'),
    back: { href: resultAddress(dossier.id), label: t('portal:dossier.seeResult') },
    lead: asked ? openText(correction, say) : t('portal:correction.ownOpenText'),
    asked: asked && {
      title: t('portal:correction.asked'),
      rows: askedRows(view, asked, proof, say),
      seq: asked.seq,
      text: t('portal:correction.withdrawText'),
      withdraw: t('portal:correction.withdraw'),
    },
    version,
  };
}

export type OpenView = NonNullable<ReturnType<typeof openView>>;
