import { formatDateTime } from '@mot-cua/locales';
import type { OneMandate } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { actingAddress } from './addresses.ts';
import { reachText, spanText, standingTag } from './mandate-words.server.ts';

/** What can be done about it: taken on or not by the one, ended by either. */
function actsView({ mine, standing }: OneMandate, { t }: Say) {
  if (standing === 'over' || standing === 'ended') return [];
  if (mine === 'given') {
    return [{ value: 'end', label: t('portal:acting.revoke'), text: t('portal:acting.revokeText'), main: true }];
  }
  if (standing !== 'offered') return [{ value: 'end', label: t('portal:acting.giveBack'), text: null, main: false }];
  return [
    { value: 'accept', label: t('portal:acting.accept'), text: t('portal:acting.acceptText'), main: true },
    { value: 'end', label: t('portal:acting.decline'), text: null, main: false },
  ];
}

/** One authority, as either of the two sees it. */
export function authorityView(mandate: OneMandate, say: Say, trouble?: string) {
  const { t, locale } = say;
  const { mine, principalName, representativeName, representativeMasked, endedBy } = mandate;
  const title =
    mine === 'given'
      ? t('portal:acting.oneGiven', { name: representativeName })
      : t('portal:acting.oneHeld', { name: principalName });
  return {
    title,
    tabTitle: trouble ? t('shell:errorTitle', { page: title }) : title,
    back: { href: actingAddress, label: t('portal:acting.title') },
    trouble,
    tag: standingTag(mandate, say),
    ended: endedBy && endedBy !== 'agency' ? t(`portal:acting.endedBy.${endedBy}`) : null,
    rows: [
      { key: t('portal:acting.principal'), value: `${principalName}, ${formatDateTime(locale, mandate.grantedAt)}` },
      { key: t('portal:acting.representative'), value: representativeName },
      { key: t('portal:acting.personalId'), value: representativeMasked },
      { key: t('portal:acting.reach'), value: reachText(mandate, say) },
      { key: t('portal:acting.time'), value: spanText(mandate, say) },
    ],
    acts: actsView(mandate, say),
    intentId: newIntentId(),
  };
}

export type AuthorityView = ReturnType<typeof authorityView>;
