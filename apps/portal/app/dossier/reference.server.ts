import type { Say } from '../say.ts';

/** The code of a dossier once it is accepted; until then the number of its receipt. */
export const referenceOf = (
  { code, provisionalNumber }: { code: string | null; provisionalNumber: string },
  { t }: Say,
): string =>
  code ? t('portal:dossier.reference', { code }) : t('portal:dossier.receipt', { code: provisionalNumber });

export const agencyText = ({ name, nameEn }: { name: string; nameEn: string }, { locale }: Say): string =>
  locale === 'vi' ? name : nameEn;
