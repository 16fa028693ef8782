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

export const spanText = ({ validFrom, validTo }: MandateView, { t, locale }: Say): string =>
  t('portal:acting.span', { from: formatDate(locale, validFrom), to: formatDate(locale, validTo) });
