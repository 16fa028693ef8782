import type { BatchCommand, BatchItem, BatchOutcome } from '@mot-cua/use-cases';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import type { Say } from '../say.ts';
import { listHref, takeBackHref } from './batch-address.ts';

type Outcomes = Extract<BatchOutcome, { outcomes: unknown }>['outcomes'];

function outcomeText({ outcome }: Outcomes[number], command: BatchCommand, { t }: Say): string {
  const takesBack = command === 'takeBack';
  const goesByPost = command === 'handToPost';
  if (!outcome) return t('backoffice:batch.gone');
  if ('done' in outcome && goesByPost) return t('backoffice:batch.announced');
  if ('done' in outcome) return t(takesBack ? 'backoffice:takeBack.done' : 'backoffice:batch.done');
  if ('conflict' in outcome) return t('backoffice:batch.conflict');
  if ('problems' in outcome) return t(takesBack ? 'backoffice:takeBack.reasonNeeded' : 'backoffice:batch.invalid');
  return t('backoffice:batch.refused', { reason: t(`workflow:refusals.${outcome.refusal.code}`) });
}

/** What became of each dossier of a batch. */
export function outcomeView(
  outcomes: Outcomes,
  { command, items }: { command: BatchCommand; items: readonly BatchItem[] },
  say: Say,
) {
  const { t } = say;
  const isDone = ({ outcome }: Outcomes[number]): boolean => outcome !== null && 'done' in outcome;
  const known = new Map(items.map(({ view }) => [view.dossier.id, view]));
  const done = outcomes.filter(isDone).length;
  const undone = command === 'assign' || command === 'reassign' ? outcomes.filter(isDone).map(({ id }) => id) : [];
  const title = t('backoffice:batch.resultTitle', { done, all: outcomes.length });
  return {
    title,
    told: t(done === outcomes.length ? 'backoffice:batch.allDone' : 'backoffice:batch.someLeft'),
    tone: done === outcomes.length ? ('ok' as const) : ('warn' as const),
    columns: {
      code: t('backoffice:list.code'),
      owner: t('backoffice:list.owner'),
      outcome: t('backoffice:batch.outcome'),
    },
    rows: outcomes.map((each) => {
      const view = known.get(each.id);
      return {
        key: each.id,
        href: view && dossierHref(each.id),
        code: codeView(view?.code ?? view?.provisionalNumber ?? each.id.slice(0, 8)),
        owner: view?.owner.fullName ?? '',
        outcome: outcomeText(each, command, say),
        kind: isDone(each) ? ('done' as const) : ('bad' as const),
      };
    }),
    takeBack:
      undone.length > 0
        ? { href: takeBackHref(undone), label: t('backoffice:takeBack.all', { count: undone.length }) }
        : undefined,
    manifest:
      command === 'handToPost' && done > 0
        ? { href: '/post/manifest', label: t('backoffice:batch.manifest') }
        : undefined,
    back: { href: listHref(command), label: t('backoffice:batch.back') },
  };
}

export type OutcomeView = ReturnType<typeof outcomeView>;
