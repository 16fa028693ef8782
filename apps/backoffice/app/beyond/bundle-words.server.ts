import type { StaffDossierView } from '@mot-cua/use-cases';
import type { GivenPaper, Procedure } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** What a line of a hand-over list is called: the form, the result, or a paper of the service. */
export function bundlePaper(paper: string, procedure: Procedure, { t, locale }: Say): string {
  const { papers, result } = procedure.texts[locale];
  if (paper === 'form') return t('backoffice:beyond.form');
  return paper === 'result' ? result.name : (papers[paper]?.name ?? paper);
}

/** A line with its counts. */
export const bundleText = (line: GivenPaper, procedure: Procedure, say: Say): string => {
  const { originals, copies, scans } = line;
  const counts = { originals: String(originals), copies: String(copies), scans: String(scans) };
  return say.t('backoffice:beyond.line', { paper: bundlePaper(line.paper, procedure, say), ...counts });
};

/** The line of a paper in a list, by its name. */
export function bundleLine(
  given: StaffDossierView['bundle']['given'],
  paper: string,
  procedure: Procedure,
  say: Say,
): string {
  const line = given.find((each) => each.paper === paper);
  return line ? bundleText(line, procedure, say) : bundlePaper(paper, procedure, say);
}
