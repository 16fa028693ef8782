import { acceptedTypes, type RejectedFile, uploadHint } from '@mot-cua/forms';
import { formatSize } from '@mot-cua/locales';
import type { FieldView, FileEntry } from '@mot-cua/ui';
import type { ApplicationView } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { partHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';
import { frameView } from './frame-view.server.ts';

type Row = ApplicationView['papers'][number];

export const broughtName = 'brought';
const scanName = (paper: string): string => `scan.${paper}`;
export const paperOfScan = (field: string): string => field.replace(/^scan\./, '');

/** Files of one paper that were not taken, by the paper's name. */
export type RefusedScans = Readonly<Record<string, readonly RejectedFile[]>>;

/** What came back of the papers: scans that were refused, and whether anything that is still missing is to be said. */
export interface RejectedPapers {
  refused: RefusedScans;
  sayMissing: boolean;
}

interface Asked {
  application: ApplicationView;
  say: Say;
  rejected?: RejectedPapers;
}

const nameOf = ({ paper }: Row, { application: { procedure }, say: { locale } }: Asked): string =>
  procedure.texts[locale].papers[paper.name]?.name ?? paper.name;

function questionsOf(row: Row, asked: Asked): FieldView[] {
  const { application, say, rejected } = asked;
  const { t } = say;
  const { paper, onPaper } = row;
  const label = nameOf(row, asked);
  const refused = rejected?.refused[paper.name]?.[0];
  const isMissing = rejected?.sayMissing && application.missing.papers.includes(paper.name);
  return [
    {
      name: `${broughtName}.${paper.name}`,
      kind: 'choices',
      label,
      hint: application.procedure.texts[say.locale].papers[paper.name]?.hint,
      required: !paper.optional,
      optionalLabel: t('shell:optional'),
      options: [{ value: 'yes', label: t('backoffice:counter.brought') }],
      value: onPaper ? ['yes'] : [],
      error: isMissing ? t('backoffice:counter.paperMissing', { label }) : undefined,
    },
    {
      name: scanName(paper.name),
      kind: 'file',
      label: `${t('backoffice:counter.scan')}: ${label}`,
      hint: uploadHint(paper, say),
      required: false,
      optionalLabel: t('shell:optional'),
      value: '',
      accept: acceptedTypes,
      multiple: true,
      error: refused && `${refused.name}: ${refused.problem}`,
    },
  ];
}

interface ScanRow extends Pick<FileEntry, 'name' | 'status' | 'meta' | 'problem'> {
  id: string;
  /** Absent while nobody may open it. */
  view?: { href: string; label: string; about: string };
  remove: string;
}

function scansOf({ parts, received }: Row, { say: { t, locale } }: Asked): ScanRow[] {
  const remove = t('shell:delete');
  return [
    ...parts.map(({ id, name, size }) => ({
      id,
      name,
      meta: formatSize(locale, size),
      status: { tone: 'ok' as const, label: t('portal:upload.ok') },
      view: { href: partHref(id), label: t('shell:view'), about: name },
      remove,
    })),
    ...received.map(({ id, name, refusal }) => ({
      id,
      name,
      status: refusal
        ? { tone: 'err' as const, label: t('portal:upload.refused') }
        : { tone: 'info' as const, label: t('portal:upload.checking') },
      problem: refusal ? t(`forms:uploads.${refusal}`) : undefined,
      remove,
    })),
  ];
}

/** Every paper of the case: brought on paper, scanned, or an original that is looked at on acceptance. */
export function broughtView(application: ApplicationView, say: Say, rejected?: RejectedPapers) {
  const { t } = say;
  const asked: Asked = { application, say, rejected };
  const papers = application.papers.map((row) => ({
    key: row.paper.name,
    original:
      row.paper.handIn === 'original' ? { name: nameOf(row, asked), text: t('backoffice:counter.original') } : null,
    fields: row.paper.handIn === 'upload' ? questionsOf(row, asked) : [],
    scans: scansOf(row, asked),
  }));
  const errors = papers.flatMap(({ fields }) =>
    fields.flatMap(({ name, error }) => (error ? [{ field: name, message: error }] : [])),
  );
  const frame = frameView(application, t('backoffice:counter.papersTitle'), say);
  return {
    title: frame.title,
    frame,
    mendTitle: errors.length > 0 ? t('shell:errorTitle', { page: frame.title }) : undefined,
    lead: t('backoffice:counter.papersLead'),
    none: t('backoffice:counter.noPapers'),
    papers,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    save: t('backoffice:counter.savePapers'),
    intentId: newIntentId(),
  };
}

export type BroughtView = ReturnType<typeof broughtView>;
