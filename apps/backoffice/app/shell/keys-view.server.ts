import { translatorFor } from '@mot-cua/locales';
import { packedWords } from '@mot-cua/web';
import type { Locale } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** The sheet of all keys: each with what it does. */
const keysIn = ({ t }: Say) => ({
  bar: t('backoffice:keys.bar'),
  all: t('backoffice:keys.all'),
  title: t('backoffice:keys.title'),
  lead: t('backoffice:keys.lead'),
  close: t('backoffice:keys.close'),
  off: t('backoffice:keys.off'),
  on: t('backoffice:keys.on'),
  groups: [
    {
      title: t('backoffice:keys.anywhere'),
      rows: [
        { keys: ['?'], does: t('backoffice:keys.help') },
        { keys: ['/'], does: t('backoffice:keys.search') },
        { keys: ['N'], does: t('backoffice:keys.next') },
        { keys: ['G', 'A'], does: t('backoffice:keys.goAll') },
        { keys: ['G', 'M'], does: t('backoffice:keys.goMine') },
        { keys: ['G', 'L'], does: t('backoffice:keys.goLate') },
        { keys: ['Ctrl', 'Enter'], does: t('backoffice:keys.send') },
      ],
    },
    {
      title: t('backoffice:keys.inList'),
      rows: [
        { keys: ['J', 'K'], does: t('backoffice:keys.move') },
        { keys: ['Enter'], does: t('backoffice:keys.open') },
        { keys: ['X'], does: t('backoffice:keys.choose') },
        { keys: ['←', '→'], does: t('backoffice:keys.turn') },
      ],
    },
    { title: t('backoffice:keys.onDossier'), rows: [{ keys: ['1', '2', '…'], does: t('backoffice:keys.command') }] },
  ],
});

export type KeyWords = ReturnType<typeof keysIn>;

/** The sheet in a language, packed. */
export const keysView = packedWords<Locale>((locale) => keysIn(translatorFor(locale)));
