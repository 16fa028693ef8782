import type { Hands } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { handLines } from './hand-lines.server.ts';
import { type HandsAddress, handsHref } from './hands-address.ts';

const neighbours = ({ page, pages }: Hands, { handler, group }: HandsAddress, { t }: Say) => ({
  label: t('shell:pages'),
  pages: [],
  previous:
    page > 1 ? { href: handsHref({ handler, group, page: page - 1 }), label: t('shell:previousPage') } : undefined,
  next: page < pages ? { href: handsHref({ handler, group, page: page + 1 }), label: t('shell:nextPage') } : undefined,
});

/** What waits with each group until a member takes it. */
function groupsView({ groups }: Hands, { t }: Say) {
  return {
    title: t('backoffice:groups.title'),
    columns: {
      name: t('backoffice:groups.name'),
      members: t('backoffice:groups.members'),
      waiting: t('backoffice:groups.waiting'),
      late: t('backoffice:hands.late'),
    },
    rows: groups.map(({ id, name, members, waiting, late }) => ({
      key: id,
      name,
      href: handsHref({ group: id }),
      ...{ members: String(members), waiting: String(waiting), late: String(late) },
    })),
  };
}

function dossiersTitle({ chosen, chosenGroup }: Hands, { t }: Say): string {
  if (chosenGroup) return t('backoffice:groups.waitsWith', { name: chosenGroup.name });
  return chosen ? t('backoffice:hands.of', { name: chosen.name }) : t('backoffice:hands.caption');
}

/** Who has what in hand, and what of it can be given to another. */
export function handsView(hands: Hands, address: HandsAddress, say: Say) {
  const { t } = say;
  const { handlers, rows, chosen, chosenGroup, pages } = hands;
  const command = chosenGroup ? ('assign' as const) : ('reassign' as const);
  return {
    title: t('backoffice:hands.title'),
    lead: t('backoffice:hands.lead'),
    handlers: {
      title: t('backoffice:hands.handlers'),
      empty: t('backoffice:hands.noHandlers'),
      columns: {
        name: t('backoffice:hands.name'),
        inHand: t('backoffice:hands.inHand'),
        soon: t('backoffice:hands.soon'),
        late: t('backoffice:hands.late'),
      },
      rows: handlers.map(({ id, name, inHand, soon, late }) => ({
        key: id,
        name,
        href: handsHref({ handler: id }),
        ...{ inHand: String(inHand), soon: String(soon), late: String(late) },
      })),
    },
    groups: hands.groups.length > 0 ? groupsView(hands, say) : null,
    dossiers: {
      title: dossiersTitle(hands, say),
      all: chosen || chosenGroup ? { href: handsHref(), label: t('backoffice:hands.all') } : null,
      caption: t('backoffice:hands.caption'),
      empty: t(chosenGroup ? 'backoffice:groups.nothingWaits' : 'backoffice:hands.empty'),
      showsHandler: !chosen && !chosenGroup,
      lines: handLines(rows, say),
    },
    batch: {
      command,
      label: t(`backoffice:batch.choose.${command}`),
      bar: t('backoffice:batch.bar'),
      hint: t('backoffice:batch.hint'),
    },
    pager: pages > 1 ? neighbours(hands, address, say) : null,
  };
}

export type HandsView = ReturnType<typeof handsView>;
