import type { Acting, MandateView } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { authorityAddress, newAuthorityAddress } from './addresses.ts';
import { knownText, reachText, spanText, standingTag } from './mandate-words.server.ts';

const rowOf = (mandate: MandateView, name: string, say: Say) => ({
  id: mandate.id,
  name,
  reach: reachText(mandate, say),
  known: knownText(mandate, say),
  span: spanText(mandate, say),
  tag: standingTag(mandate, say),
});

interface Situation {
  /** The mandate under which the reader acts now. */
  under: string | null;
  trouble?: string;
  /** How many organisations the business register has just told of. */
  found?: number;
  /** How many births have just been found. */
  births?: number;
}

/** The children of a person: how the house comes to know of them. */
function childrenView({ under, births }: Situation, { t }: Say) {
  if (under) return null;
  const found = births ? t('portal:acting.childrenFound', { count: births }) : t('portal:acting.childrenNone');
  return {
    title: t('portal:acting.children'),
    text: t('portal:acting.childrenText'),
    find: t('portal:acting.findChildren'),
    found: births === undefined ? undefined : { tone: births > 0 ? ('ok' as const) : ('info' as const), text: found },
    visit: t('portal:acting.childrenVisit'),
    agencies: { href: '/agencies', label: t('portal:acting.childrenAgencies') },
  };
}

/** For whom somebody acts, each with a button, and who acts for them; while they act for one, the others wait. */
export function actingView({ held, given }: Acting, situation: Situation, say: Say) {
  const { t } = say;
  const { under, trouble, found } = situation;
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
    children: childrenView(situation, say),
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
            href: mandate.byLaw ? null : authorityAddress(mandate.id),
            act: null,
          })),
          give: { href: newAuthorityAddress, label: t('portal:acting.give') },
        },
    intentId: newIntentId(),
  };
}

export type ActingView = ReturnType<typeof actingView>;
