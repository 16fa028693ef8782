import type { PaperComponent } from '@mot-cua/workflow';
import type { Say } from './say.ts';

export const acceptedTypes = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';
const defaultMegabytes = 10;

export const uploadHint = ({ maxMegabytes = defaultMegabytes }: PaperComponent, { t }: Say): string =>
  t('portal:upload.hint', { megabytes: maxMegabytes });
