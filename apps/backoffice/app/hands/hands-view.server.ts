import type { Hands } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { handLines } from './hand-lines.server.ts';
import { type HandsAddress, handsHref } from './hands-address.ts';

const neighbours = ({ page, pages }: Hands, { handler }: HandsAddress, { t }: Say) => ({
  label: t('shell:pages'),
  pages: [],
  previous: page > 1 ? { href: handsHref({ handler, page: page - 1 }), label: t('shell:previousPage') } : undefined,
  next: page < pages ? { href: handsHref({ handler, page: page + 1 }), label: t('shell:nextPage') } : undefined,
});

/** Who has what in hand, and what of it can be given to another. */
export function handsView(hands: Hands, address: HandsAddress, say: Say) {
  const { t } = say;
  const { handlers, rows, chosen, pages } = hands;
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
    dossiers: {
      title: chosen ? t('backoffice:hands.of', { name: chosen.name }) : t('backoffice:hands.caption'),
      all: chosen ? { href: handsHref(), label: t('backoffice:hands.all') } : null,
      caption: t('backoffice:hands.caption'),
      empty: t('backoffice:hands.empty'),
      showsHandler: !chosen,
      lines: handLines(rows, say),
    },
    batch: {
      label: t('backoffice:batch.choose.reassign'),
      bar: t('backoffice:batch.bar'),
      hint: t('backoffice:batch.hint'),
    },
    pager: pages > 1 ? neighbours(hands, address, say) : null,
  };
}

export type HandsView = ReturnType<typeof handsView>;
