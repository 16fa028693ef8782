import { acceptedTypes, fileWords, type RejectedFile, uploadHint, uploadLimits } from '@mot-cua/forms';
import { type ApplicationView, type JoinRefusal, mostPages } from '@mot-cua/use-cases';
import type { PaperComponent } from '@mot-cua/workflow';
import { isPicture, pagesField, pagesView } from '../pages/pages-view.server.ts';
import { partRow } from '../pages/part-row.server.ts';
import type { Say } from '../say.ts';
import { uploadWords } from '../upload/upload-words.server.ts';
import { paperAddress, uploadsAddress } from './addresses.ts';
import { frameView } from './frame-view.server.ts';
import { receivedRow } from './received-rows.server.ts';

/** Each file that was not taken, by its name. */
export const problemOf = ({ name, problem }: RejectedFile): string => (name ? `${name}: ${problem}` : problem);

const hintOf = (paper: PaperComponent, say: Say): string =>
  `${uploadHint(paper, say)} ${say.t('portal:upload.manyPages', { files: uploadLimits.files, pages: mostPages })}`;

/** What was not taken of a paper: files, one of the own papers, or the order to join its pages. */
interface Refused {
  rejected?: RejectedFile[];
  /** Which question the problems are about. */
  about?: 'file' | 'take';
  join?: JoinRefusal;
}

function errorsOf(paper: string, { rejected = [], about = 'file', join }: Refused, { t }: Say) {
  const files = rejected.map((file) => ({ field: about, message: problemOf(file) }));
  return join ? [...files, { field: pagesField(paper), message: t(`portal:pages.refused.${join}`) }] : files;
}

/** One paper of an application: what it must show, its files so far, and room for more. */
export function paperView(application: ApplicationView, paper: PaperComponent, say: Say, refused: Refused = {}) {
  const { t, locale } = say;
  const words = application.procedure.texts[locale].papers[paper.name];
  const { parts = [], received = [] } = application.papers.find((each) => each.paper.name === paper.name) ?? {};
  const { rejected = [], about = 'file', join } = refused;
  const errors = errorsOf(paper.name, refused, say);
  const files = parts.filter((part) => !isPicture(part));
  const title = t('portal:upload.title', { paper: words?.name ?? paper.name });
  return {
    frame: frameView(application, say),
    title,
    tabTitle: errors.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    hint: words?.hint,
    field: {
      name: 'file',
      kind: 'file' as const,
      label: t('portal:upload.choose'),
      hint: hintOf(paper, say),
      required: false,
      value: '',
      accept: acceptedTypes,
      fileWords: fileWords(say, { camera: true }),
      multiple: true,
      error: about === 'file' ? rejected.map(problemOf).join('\n') || undefined : undefined,
    },
    send: t('portal:upload.send'),
    uploading: uploadWords(uploadsAddress(application.draftId, paper.name), say),
    pages: pagesView(paper.name, parts, say, join),
    added: t('portal:upload.added', { count: files.length }),
    parts: files.map((part) => partRow(part, say)),
    hasFiles: parts.length > 0,
    received: {
      title: t('portal:upload.receivedTitle'),
      rows: received.map((file) => receivedRow(file, say)),
      again: { href: paperAddress(application.draftId, paper.name), label: t('portal:upload.lookAgain') },
      onward: t('portal:upload.noNeedToWait'),
    },
    errors: {
      title: t('shell:errorSummary', { count: errors.length }),
      items: errors,
    },
    onward: t('shell:continue'),
  };
}
