import type { Say } from '../say.ts';
import { blankFormAddress, guideAddress } from './addresses.ts';

/** What can be taken along: the form on paper, and a guide with a dossier that is filled in. */
export const formsView = (slug: string, { t }: Say) => ({
  title: t('portal:guide.forms'),
  items: [
    {
      icon: 'print' as const,
      title: t('portal:guide.blank'),
      href: blankFormAddress(slug),
      text: t('portal:guide.blankText'),
    },
    {
      icon: 'file' as const,
      title: t('portal:guide.sample'),
      href: guideAddress(slug),
      text: t('portal:guide.sampleText'),
    },
  ],
});
