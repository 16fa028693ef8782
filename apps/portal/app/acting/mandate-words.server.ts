import { procedures as known } from '@mot-cua/catalog';
import { formatDate } from '@mot-cua/locales';
import type { MandateView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

const tones = { offered: 'warn', coming: 'info', inForce: 'ok', over: 'neutral', ended: 'neutral' } as const;

export const standingTag = ({ standing }: MandateView, { t }: Say) => ({
  tone: tones[standing],
  label: t(`portal:acting.standings.${standing}`),
});

export const procedureName = (code: string, { locale }: Say): string =>
  known.find((each) => each.code === code)?.texts[locale].name ?? code;

/** In which procedures, by their names. */
export const reachText = ({ procedures }: MandateView, { t, locale }: Say): string =>
  procedures
    ? procedures.map((code) => procedureName(code, { t, locale })).join('; ')
    : t('portal:acting.allProcedures');

/** Of one for a child: by what it is known, and why it ended where an agency ended it. */
export function knownText({ guardianship, grantedAt, endedBy }: MandateView, { t, locale }: Say): string[] {
  if (!guardianship) return [];
  const { relation, document, atCounter, endReason, agencyNameVi, agencyNameEn } = guardianship;
  const agency = locale === 'vi' ? agencyNameVi : agencyNameEn;
  const said = { relation: t(`portal:acting.relations.${relation}`), agency, document };
  const known = atCounter
    ? t('portal:acting.knownAtCounter', { ...said, date: formatDate(locale, grantedAt) })
    : t('portal:acting.knownByBirth', said);
  if (endedBy !== 'agency') return [known];
  const reason = endReason ?? t('portal:acting.revokedBirth');
  return [known, t('portal:acting.endedBy.agency', { agency, reason })];
}

export const spanText = ({ validFrom, validTo }: MandateView, { t, locale }: Say): string =>
  t('portal:acting.span', { from: formatDate(locale, validFrom), to: formatDate(locale, validTo) });
