import type { CommandOutcome } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import type { PageProblems } from '@mot-cua/workflow';
import { data } from '@remix-run/node';
import type { Say } from '../say.ts';
import type { ActAnswer, ActView } from './act-page.tsx';
import { dossierAddress } from './addresses.ts';

/** Back to the dossier when it was done; else the page `again` with what was wrong, or why it cannot be done now. */
export function actAnswer(
  id: string,
  outcome: CommandOutcome,
  { t }: Pick<Say, 't'>,
  again: (problems: PageProblems) => ActView | null,
) {
  if (!outcome) throw notFound();
  if ('done' in outcome) throw see(dossierAddress(id));
  const answer = (answered: ActAnswer, status: number) => data(answered, { status });
  if ('conflict' in outcome) return answer({ notice: t('errors:conflict.text') }, 409);
  if ('refusal' in outcome) return answer({ notice: t(`workflow:refusals.${outcome.refusal.code}`) }, 422);
  return answer({ page: again(outcome.problems) }, 422);
}
