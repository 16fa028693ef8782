import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { ReorganisationsPage } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { type MergerEntered, reorganisationHref } from './merger-address.ts';
import { mergerForm } from './merger-form.server.ts';
import { passedWords } from './passed-words.ts';

type Reorganisation = ReorganisationsPage['announced'][number];

function stateOf({ doneAt, withdrawnAt }: Pick<Reorganisation, 'doneAt' | 'withdrawnAt'>, { t }: Say) {
  if (withdrawnAt) return { state: t('backoffice:merger.withdrawn'), kind: 'bad' as const };
  if (doneAt) return { state: t('backoffice:merger.done'), kind: 'done' as const };
  return { state: t('backoffice:merger.underWay'), kind: 'wait' as const };
}

/** What was announced, and the form of the next merger. */
export function reorganisationsView({ communes, announced }: ReorganisationsPage, entered: MergerEntered, say: Say) {
  const { t, locale } = say;
  return {
    title: t('backoffice:merger.title'),
    lead: t('backoffice:merger.lead'),
    form: mergerForm(entered, communes, [], say),
    changesTitle: t('backoffice:merger.announced'),
    empty: t('backoffice:merger.noneAnnounced'),
    columns: {
      effective: t('backoffice:merger.fields.effective'),
      passed: t('backoffice:merger.passed'),
      document: t('backoffice:merger.fields.document'),
      by: t('backoffice:merger.announcedBy'),
      state: t('backoffice:calendar.state'),
    },
    rows: announced.map(({ id, effective, passed, document, announcedAt, announcerName, doneAt, withdrawnAt }) => ({
      ...{ key: id, href: reorganisationHref(id), document },
      effective: formatDate(locale, effective),
      passed: passedWords(passed, locale),
      by: [announcerName, formatDateTime(locale, announcedAt)].filter(Boolean).join(' · '),
      ...stateOf({ doneAt, withdrawnAt }, say),
    })),
  };
}
