import { formatDateTime } from '@mot-cua/locales';
import type { MyDossierView } from '@mot-cua/use-cases';
import { submittedAddress } from '../dossier/addresses.ts';
import { agencyText } from '../dossier/reference.server.ts';
import { sentView } from '../dossier/sent-view.server.ts';
import { printView } from '../print-view.server.ts';
import type { Say } from '../say.ts';
import type { Printout } from './printout-page.tsx';

/** A dossier as it was sent, supplements included, to print and keep. */
export function sentPrintout(view: MyDossierView, say: Say): Printout {
  const { t, locale } = say;
  const { procedure, dossier, code, provisionalNumber, agency, now, parts } = view;
  const { title, groups, files } = sentView(view, say);
  const nameOf = (paper: string) => procedure.texts[locale].papers[paper]?.name ?? paper;
  return {
    title: t('portal:printout.sentTitle'),
    back: { href: `${submittedAddress(dossier.id)}#sent`, label: title },
    print: printView(say),
    note: t('portal:printout.asSent'),
    tone: 'info',
    facts: [
      { key: t('portal:printout.procedure'), value: procedure.texts[locale].officialName },
      { key: t('portal:printout.code'), value: procedure.code },
      { key: t('portal:printout.number'), value: code ?? provisionalNumber },
      { key: t('portal:printout.sentAt'), value: formatDateTime(locale, dossier.facts.submittedAt ?? now) },
      { key: t('portal:printout.sentTo'), value: agencyText(agency, say) },
    ],
    groups,
    papers: {
      title: files.title,
      rows: [...Map.groupBy(parts, ({ paper }) => paper)].map(([paper, of]) => ({
        key: nameOf(paper),
        value: of.map(({ name }) => name).join('\n'),
      })),
      none: t('portal:printout.noPapers'),
    },
  };
}
