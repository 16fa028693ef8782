import { formatDateTime } from '@mot-cua/locales';
import type { PastState } from '@mot-cua/use-cases';
import { issuedName } from '../dossier/papers-view.server.ts';
import type { Say } from '../say.ts';

/** The papers that lay there at a moment, by name: they are opened elsewhere, by those who may. */
export function papersThenView({ procedure, parts, issued, dossier }: PastState, say: Say) {
  const { t, locale } = say;
  const { papers } = procedure.texts[locale];
  const nameOf = (paper: string): string => papers[paper]?.name ?? paper;
  const kept = dossier.facts.onPaper ?? [];
  return {
    title: t('backoffice:past.papers'),
    none: t('backoffice:past.noPapers'),
    rows: [
      ...parts.map(({ paper, name }) => ({ key: nameOf(paper), value: name })),
      ...kept.map((paper) => ({ key: nameOf(paper), value: t('backoffice:counter.onPaper') })),
      ...issued.map(({ kind, number, createdAt }) => ({
        key: issuedName(kind, say),
        value: [number, formatDateTime(locale, createdAt)].filter(Boolean).join(' · '),
      })),
    ],
  };
}
