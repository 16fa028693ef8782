import { tariffWords } from '@mot-cua/locales';
import type { Procedure } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { inOneLine } from './in-one-line.ts';

/** A tariff knows no channel: each costs the same, and people are told so. */
function channelNote(channels: Procedure['channels'], { t, locale }: Say): string {
  const names = inOneLine(
    channels.map((channel) => t(`workflow:channels.${channel}`)),
    locale,
    'none',
  );
  return channels.length > 1
    ? t('portal:guide.sameFee', { channels: names })
    : t('portal:guide.oneChannel', { channel: names });
}

/** The tariff in lines, or null where nothing is to be paid. */
export function feeView({ tariff, texts, channels }: Procedure, say: Say) {
  if (!tariff) return null;
  const { columns, rows, notes } = tariffWords(say, tariff, texts[say.locale]);
  return { title: say.t('portal:procedure.feeTable'), columns, rows, notes: [...notes, channelNote(channels, say)] };
}
