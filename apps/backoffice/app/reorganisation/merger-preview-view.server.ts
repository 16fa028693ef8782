import { formatLongDate } from '@mot-cua/locales';
import type { MergerPreview, PassingDossier } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { codeView } from '../dossier/code-view.ts';
import { numberedPages, perPage } from '../numbered-pages.server.ts';
import { procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { enteredPairs, type MergerEntered, mergerHref } from './merger-address.ts';
import { passedWords } from './passed-words.ts';

const dossierRow = ({ id, code, procedureCode, passed, asksItself }: PassingDossier, say: Say) => ({
  key: id,
  code: codeView(code),
  procedure: procedureName(procedureCode, say),
  passed: passedWords(passed, say.locale),
  note: asksItself ? say.t('backoffice:merger.asksItself') : undefined,
});

function postRows({ posts, plan }: MergerPreview, { t, locale }: Say) {
  return posts.map(({ staffId, fullName, agencyId, roles }) => ({
    key: `${staffId} ${agencyId}`,
    person: fullName,
    roles: roles.map((role) => t(`workflow:roles.${role}`)).join(', '),
    passed: passedWords(
      plan.passed.filter(({ from }) => from.id === agencyId),
      locale,
    ),
  }));
}

/** What a merger would do to dossiers and posts, and the way to announce it. */
export function mergerPreviewView(preview: MergerPreview, entered: MergerEntered, page: number, say: Say) {
  const { t, locale } = say;
  const { merger } = entered;
  const { dossiers, posts, plan } = preview;
  return {
    title: t('backoffice:merger.previewTitle', { name: locale === 'vi' ? merger.nameVi : merger.nameEn }),
    summary: t('backoffice:merger.summary', {
      date: formatLongDate(locale, merger.effective),
      document: merger.document,
    }),
    agencies: passedWords(plan.passed, locale),
    counts: [
      t('backoffice:merger.dossierCount', { count: dossiers.length }),
      t('backoffice:merger.postCount', { count: posts.length }),
    ].join(' · '),
    kept: t('backoffice:merger.kept'),
    dossiers: {
      caption: t('backoffice:merger.dossiers'),
      empty: t('backoffice:merger.noDossiers'),
      rows: dossiers.slice((page - 1) * perPage, page * perPage).map((dossier) => dossierRow(dossier, say)),
      pages: numberedPages(dossiers.length, page, (number) => mergerHref('preview', entered, number), say),
    },
    posts: {
      caption: t('backoffice:merger.posts'),
      empty: t('backoffice:merger.noPosts'),
      rows: postRows(preview, say),
    },
    columns: {
      code: t('backoffice:calendar.code'),
      procedure: t('backoffice:calendar.procedure'),
      passed: t('backoffice:merger.passed'),
      person: t('backoffice:merger.person'),
      roles: t('backoffice:merger.roles'),
    },
    send: t('backoffice:merger.send'),
    change: { href: mergerHref('form', entered), label: t('backoffice:calendar.change') },
    action: mergerHref('preview', entered),
    hidden: [...enteredPairs(entered), ['intentId', newIntentId()]] as [string, string][],
  };
}

export type MergerPreviewView = ReturnType<typeof mergerPreviewView>;
