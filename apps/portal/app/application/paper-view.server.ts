import { acceptedTypes, fileWords, type RejectedFile, uploadHint } from '@mot-cua/forms';
import { formatSize } from '@mot-cua/locales';
import type { ApplicationView, PartView } from '@mot-cua/use-cases';
import type { PaperComponent } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { uploadWords } from '../upload/upload-words.server.ts';
import { paperAddress, uploadsAddress } from './addresses.ts';
import { frameView } from './frame-view.server.ts';
import { receivedRow } from './received-rows.server.ts';

const partRow = ({ id, name, size }: PartView, { t, locale }: Say) => ({
  id,
  name,
  meta: formatSize(locale, size),
  ok: t('portal:upload.ok'),
  view: t('shell:view'),
  remove: t('shell:delete'),
});

const fieldProblem = (rejected: RejectedFile[], { t }: Say): string | undefined =>
  rejected.length > 1 ? t('portal:upload.refusedMany', { count: rejected.length }) : rejected[0]?.problem;

/** One paper of an application: what it must show, its files so far, and room for more. */
export function paperView(
  application: ApplicationView,
  paper: PaperComponent,
  say: Say,
  rejected: RejectedFile[] = [],
  /** Which question the problems are about. */
  about: 'file' | 'take' = 'file',
) {
  const { t, locale } = say;
  const words = application.procedure.texts[locale].papers[paper.name];
  const { parts = [], received = [] } = application.papers.find((each) => each.paper.name === paper.name) ?? {};
  const title = t('portal:upload.title', { paper: words?.name ?? paper.name });
  return {
    frame: frameView(application, say),
    title,
    tabTitle: rejected.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    hint: words?.hint,
    field: {
      name: 'file',
      kind: 'file' as const,
      label: t('portal:upload.choose'),
      hint: uploadHint(paper, say),
      required: false,
      value: '',
      accept: acceptedTypes,
      fileWords: fileWords(say, { camera: true }),
      multiple: true,
      error: about === 'file' ? fieldProblem(rejected, say) : undefined,
    },
    send: t('portal:upload.send'),
    uploading: uploadWords(uploadsAddress(application.draftId, paper.name), say),
    added: t('portal:upload.added', { count: parts.length }),
    parts: parts.map((part) => partRow(part, say)),
    received: {
      title: t('portal:upload.receivedTitle'),
      rows: received.map((file) => receivedRow(file, say)),
      again: { href: paperAddress(application.draftId, paper.name), label: t('portal:upload.lookAgain') },
      onward: t('portal:upload.noNeedToWait'),
    },
    errors: {
      title: t('shell:errorSummary', { count: rejected.length }),
      items: rejected.map(({ name, problem }) => ({ field: about, message: name ? `${name}: ${problem}` : problem })),
    },
    onward: t('shell:continue'),
  };
}
