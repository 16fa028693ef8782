import type { StaffDossierView } from '@mot-cua/use-cases';
import type { RawAnswers } from '@mot-cua/workflow';
import { type FileLink, papersView } from '../dossier/papers-view.server.ts';
import type { Say } from '../say.ts';

/** The name under which ticked papers are posted. */
export const checkedName = 'checked';

/** The application's own answers are looked at like a paper. */
const answersPaper = 'answers';

export interface PaperCheck {
  value: string;
  label: string;
  hint?: string;
  checked: boolean;
  files: FileLink[];
}

const isOriginal = ({ procedure }: StaffDossierView, name: string): boolean =>
  procedure.papers.some((paper) => paper.name === name && paper.handIn === 'original');

/** Every paper of the case as a line to tick, with its files beside it. */
export function paperChecks(view: StaffDossierView, ticked: readonly string[], say: Say): PaperCheck[] {
  const { t } = say;
  const answers = {
    value: answersPaper,
    label: t('backoffice:task.answersPaper'),
    files: [{ href: '#declared', label: t('shell:view'), about: t('backoffice:task.answersPaper') }],
  };
  const papers = papersView(view, true, say).map(({ key, name, meta, files }) => ({
    value: key,
    label: name,
    hint: meta,
    files,
  }));
  return [answers, ...papers].map((check) => ({ ...check, checked: ticked.includes(check.value) }));
}

/** What the ticks say: every paper was looked at; every original was shown. */
export function readChecks(view: StaffDossierView, ticked: readonly string[], say: Say): RawAnswers {
  const values = paperChecks(view, ticked, say);
  const said = (checks: PaperCheck[]) => (checks.every(({ checked }) => checked) ? 'yes' : 'no');
  return {
    papersChecked: said(values.filter(({ value }) => !isOriginal(view, value))),
    originalsShown: said(values.filter(({ value }) => isOriginal(view, value))),
  };
}
