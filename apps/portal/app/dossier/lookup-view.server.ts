import { formatLookupCode } from '@mot-cua/locales';
import type { MyDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { trackAddress } from '../track/track-address.ts';

/** What an owner may hand on, so that others see how far the dossier is. */
export const lookupView = ({ code, provisionalNumber, lookupCode }: MyDossierView, { t }: Say) => ({
  title: t('portal:track.yoursTitle'),
  code: t('portal:track.yours', { code: formatLookupCode(lookupCode) }),
  text: t('portal:track.yoursText'),
  link: { href: trackAddress(code ?? provisionalNumber), label: t('portal:track.title') },
});
