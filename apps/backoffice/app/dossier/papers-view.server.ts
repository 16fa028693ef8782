import { formatDateTime, formatSize } from '@mot-cua/locales';
import type { IssuedPaperView, PartOrigin, StaffDossierView } from '@mot-cua/use-cases';
import { type PaperComponent, visible } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { paperHref, partHref } from './addresses.ts';

export interface FileLink {
  href: string;
  label: string;
  about: string;
}

interface Seal {
  tone: 'ok' | 'err';
  label: string;
}

/** One paper that was asked for: what was handed in, or how it is shown. */
export interface PaperView {
  key: string;
  name: string;
  missing: boolean;
  meta?: string;
  files: FileLink[];
  /** What is known of files that this city gave itself. */
  seals: Seal[];
}

const filesOf = ({ parts }: StaffDossierView, paper: string) => parts.filter((part) => part.paper === paper);

const isOnPaper = ({ dossier }: StaffDossierView, paper: string): boolean =>
  dossier.facts.onPaper?.includes(paper) === true;

/** By the id of a part: where its file was before. */
type Origins = ReadonlyMap<string, PartOrigin>;

/** Whether a paper lies here as a file, and whether its owner had handed it in or been given it before. */
function digitisedWords(parts: readonly { id: string }[], origins: Origins, { t }: Say): string[] {
  if (parts.length === 0) return [];
  const found = parts.map(({ id }) => origins.get(id)?.kind ?? 'new');
  const origin = (['result', 'dossier'] as const).find((each) => found.includes(each)) ?? 'new';
  return [t(`backoffice:digitised.${origin}`)];
}

/** Of a file that is a result of this city: who sealed it, so that nobody need compare it; or that it holds no longer. */
function sealsOf(parts: readonly { id: string }[], origins: Origins, { t, locale }: Say): Seal[] {
  return parts
    .flatMap(({ id }) => origins.get(id)?.given ?? [])
    .map((given) => {
      const words = { agency: locale === 'vi' ? given.agencyNameVi : given.agencyNameEn, number: given.number ?? '' };
      return given.holds
        ? { tone: 'ok' as const, label: t('backoffice:digitised.sealed', words) }
        : { tone: 'err' as const, label: t('backoffice:digitised.noLonger', words) };
    });
}

interface Shown {
  view: StaffDossierView;
  mayOpen: boolean;
  /** Known where it is told how each paper came to be a file. */
  origins?: Origins;
}

function paperView(paper: PaperComponent, { view, mayOpen, origins }: Shown, say: Say): PaperView {
  const { t, locale } = say;
  const name = view.procedure.texts[locale].papers[paper.name]?.name ?? paper.name;
  const parts = filesOf(view, paper.name);
  const onPaper = isOnPaper(view, paper.name);
  const told = paper.handIn === 'original' ? t('backoffice:task.originalPaper') : t('backoffice:task.missingPaper');
  const kept = onPaper ? [t(origins ? 'backoffice:digitised.onPaper' : 'backoffice:counter.onPaper')] : [];
  const sizes = parts.map((part) => [part.name, formatSize(locale, part.size)].join(', ')).join(' · ');
  return {
    key: paper.name,
    name,
    missing: paper.handIn === 'upload' && parts.length === 0 && !onPaper,
    meta:
      [...kept, ...(origins ? digitisedWords(parts, origins, say) : []), ...(sizes ? [sizes] : [])].join(' · ') || told,
    files: mayOpen ? parts.map((part) => ({ href: partHref(part.id), label: t('shell:open'), about: part.name })) : [],
    seals: origins ? sealsOf(parts, origins, say) : [],
  };
}

/** The papers of this case: those asked for, and optional ones that were handed in. */
export const papersView = (view: StaffDossierView, mayOpen: boolean, say: Say, origins?: Origins): PaperView[] =>
  visible(view.procedure.papers, view.answers)
    .filter(({ optional, name }) => !optional || filesOf(view, name).length > 0 || isOnPaper(view, name))
    .map((paper) => paperView(paper, { view, mayOpen, origins }, say));

const kinds = ['slip', 'form01', 'form02', 'form03', 'form04', 'receipt', 'result'] as const;

/** What a paper of the agency is called. */
export function issuedName(kind: string, { t }: Say): string {
  const known = kinds.find((each) => each === kind);
  return known ? t(`backoffice:issued.${known}`) : kind;
}

function issuedView(
  { id, kind, number, createdAt, replacedBy }: IssuedPaperView,
  mayOpen: boolean,
  say: Say,
): PaperView {
  const { t, locale } = say;
  const name = issuedName(kind, say);
  const ended = replacedBy && t('backoffice:correction.replacedBy', { number: replacedBy });
  return {
    key: id,
    name,
    missing: false,
    meta: [number, formatDateTime(locale, createdAt), ended].filter(Boolean).join(' · '),
    files: mayOpen ? [{ href: paperHref(id), label: t('shell:open'), about: name }] : [],
    seals: [],
  };
}

/** What the agencies have issued in this dossier. */
export const issuedPapersView = (view: StaffDossierView, mayOpen: boolean, say: Say): PaperView[] =>
  view.papers.map((paper) => issuedView(paper, mayOpen, say));
