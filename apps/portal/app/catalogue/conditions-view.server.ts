import type { Procedure } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { inOneLine } from './in-one-line.ts';

/** What must hold before anybody applies, as far as the procedure says it. */
export function conditionsView({ applicants, channels, law, refusalGrounds }: Procedure, { t, locale }: Say) {
  const kinds = applicants.map((kind) => t(`portal:filters.applicants.${kind}`));
  const onlineOnly = channels.every((channel) => channel === 'online');
  return {
    title: t('portal:guide.conditions'),
    items: [
      t('portal:guide.who', { kinds: inOneLine(kinds, locale, 'none') }),
      t(onlineOnly ? 'portal:guide.identityOnly' : 'portal:guide.identity'),
      ...(law.notice ? [t('portal:guide.notice', { hours: law.notice.atLeastHours })] : []),
      ...(refusalGrounds.length > 0 ? [t('portal:guide.noGround', { refusals: t('portal:procedure.refusals') })] : []),
    ],
  };
}
