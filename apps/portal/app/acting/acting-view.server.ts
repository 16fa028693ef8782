import type { Acting, MandateView } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { authorityAddress, newAuthorityAddress } from './addresses.ts';
import { reachText, spanText, standingTag } from './mandate-words.server.ts';

const rowOf = (mandate: MandateView, name: string, say: Say) => ({
  id: mandate.id,
  name,
  reach: reachText(mandate, say),
  span: spanText(mandate, say),
  tag: standingTag(mandate, say),
});

interface Situation {
  /** The mandate under which the reader acts now. */
  under: string | null;
  trouble?: string;
  /** How many organisations the business register has just told of. */
  found?: number;
}

/** For whom somebody acts, each with a button, and who acts for them; while they act for one, the others wait. */
export function actingView({ held, given }: Acting, { under, trouble, found }: Situation, say: Say) {
  const { t } = say;
  const title = t('portal:acting.title');
  return {
    title,
    tabTitle: trouble ? t('shell:errorTitle', { page: title }) : title,
    lead: t(under ? 'portal:acting.leadActing' : 'portal:acting.lead'),
    back: { href: '/my', label: t('portal:nav.mine') },
    trouble,
    held: {
      title: t('portal:acting.held'),
      none: t('portal:acting.noneHeld'),
      rows: held.map((mandate) => ({
        ...rowOf(mandate, mandate.principalName, say),
        href: under || mandate.byLaw ? null : authorityAddress(mandate.id),
        act:
          mandate.standing === 'inForce' && mandate.id !== under
            ? t('portal:acting.act', { name: mandate.principalName })
            : null,
      })),
    },
    organisations: under
      ? null
      : {
          title: t('portal:acting.organisations'),
          text: t('portal:acting.organisationsText'),
          ask: t('portal:acting.askRegister'),
          found: found === undefined ? undefined : t('portal:acting.found', { count: found }),
        },
    given: under
      ? null
      : {
          title: t('portal:acting.given'),
          none: t('portal:acting.noneGiven'),
          rows: given.map((mandate) => ({
            ...rowOf(mandate, mandate.representativeName, say),
            href: authorityAddress(mandate.id),
            act: null,
          })),
          give: { href: newAuthorityAddress, label: t('portal:acting.give') },
        },
    intentId: newIntentId(),
  };
}

export type ActingView = ReturnType<typeof actingView>;
