import { type Answers, fits, leavesOf, newDossier, nodeAt } from '@mot-cua/workflow';
import { type Change, stepOf } from './change.ts';
import { people, type Story } from './story.ts';

/** What the usual ways do to the same dossiers. */
export interface Baselines {
  dossiers: number;
  /** Pinned for ever: they never come under the new law. */
  pinned: number;
  /** Restarted at the beginning: cases that lose the work done. */
  restarted: number;
  /** Same-named states kept, vanished ones restarted; same-named fields copied. */
  copied: { restarted: number; fieldsLost: number; wrongKind: number };
}

export const noBaselines = (): Baselines => ({
  dossiers: 0,
  pinned: 0,
  restarted: 0,
  copied: { restarted: 0, fieldsLost: 0, wrongKind: 0 },
});

function copiedFields({ from, to, fields }: Change, answers: Answers): { lost: boolean; wrong: boolean } {
  const after = new Map(to.form.flatMap((page) => page.fields.map((field) => [field.name, field] as const)));
  const before = from.form.flatMap((page) => page.fields.map(({ name }) => name));
  const given = before.filter((name) => answers[name] !== undefined);
  const truth = fields(answers);
  return {
    lost: given.some((name) => !after.has(name)) || Object.keys(truth?.aside ?? {}).length > 0,
    wrong: given.some((name) => {
      const field = after.get(name);
      return field !== undefined && !fits(field, answers[name] ?? '');
    }),
  };
}

const beginning = (change: Change) => leavesOf(newDossier(change.to, 'new', people).state, 'handling').join();

export function addBaselines(sum: Baselines, change: Change, story: Story): void {
  const vanished = leavesOf(story.dossier.state, 'handling').some((path) => nodeAt(change.to.machine, path) === null);
  const { lost, wrong } = copiedFields(change, story.answers);
  sum.dossiers += 1;
  sum.pinned += 1;
  sum.restarted += stepOf(story) === beginning(change) ? 0 : 1;
  sum.copied.restarted += vanished ? 1 : 0;
  sum.copied.fieldsLost += lost ? 1 : 0;
  sum.copied.wrongKind += wrong ? 1 : 0;
}
