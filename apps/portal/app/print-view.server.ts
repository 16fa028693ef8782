import type { Say } from './say.ts';

export const printView = ({ t }: Say) => ({ label: t('portal:guide.print'), how: t('portal:guide.howToPrint') });
