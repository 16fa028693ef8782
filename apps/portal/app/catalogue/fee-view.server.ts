import { tariffWords } from '@mot-cua/locales';
import type { Procedure } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** The tariff in lines, or null where nothing is to be paid. */
export function feeView({ tariff, texts }: Procedure, say: Say) {
  return tariff && { title: say.t('portal:procedure.feeTable'), ...tariffWords(say, tariff, texts[say.locale]) };
}
