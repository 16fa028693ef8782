import { acceptedTypes, fileWords, type RejectedFile, uploadHint } from '@mot-cua/forms';
import { formatSize } from '@mot-cua/locales';
import type { FieldView, FileEntry } from '@mot-cua/ui';
import type { PartView, ReceivedView } from '@mot-cua/use-cases';
import type { PaperComponent, Procedure } from '@mot-cua/workflow';
import { partHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

export const broughtName = 'brought';
const scanName = (paper: string): string => `scan.${paper}`;
export const paperOfScan = (field: string): string => field.replace(/^scan\./, '');

/** Files of one paper that were not taken, by the paper's name. */
export type RefusedScans = Readonly<Record<string, readonly RejectedFile[]>>;

export const paperName = ({ texts }: Procedure, { name }: PaperComponent, { locale }: Say): string =>
  texts[locale].papers[name]?.name ?? name;

interface Brought {
  procedure: Procedure;
  paper: PaperComponent;
  onPaper: boolean;
  /** It is neither here nor scanned, and that is to be said. */
  isMissing: boolean;
  refused?: readonly RejectedFile[];
}

/** Of one paper: a box to tick when it lies on the counter, and room for its scan. */
export function broughtQuestions({ procedure, paper, onPaper, isMissing, refused }: Brought, say: Say): FieldView[] {
  const { t } = say;
  const label = paperName(procedure, paper, say);
  const [first] = refused ?? [];
  return [
    {
      name: `${broughtName}.${paper.name}`,
      kind: 'choices',
      label,
      hint: procedure.texts[say.locale].papers[paper.name]?.hint,
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
      fileWords: fileWords(say, { camera: true }),
      multiple: true,
      error: first && `${first.name}: ${first.problem}`,
    },
  ];
}

interface ScanRow extends Pick<FileEntry, 'name' | 'status' | 'meta' | 'problem'> {
  id: string;
  /** Absent while nobody may open it. */
  view?: { href: string; label: string; about: string };
  remove: string;
}

/** Scans of one paper: those that are there, and those that are still checked or were refused. */
export function scanRows(
  { parts, received }: { parts: readonly PartView[]; received: readonly ReceivedView[] },
  { t, locale }: Say,
): ScanRow[] {
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

/** What is wrong with the questions, for the summary above them. */
export const errorsIn = (fields: readonly FieldView[]) =>
  fields.flatMap(({ name, error }) => (error ? [{ field: name, message: error }] : []));
