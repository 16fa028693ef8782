import type { Command } from '@mot-cua/workflow';

/** A dossier of the demonstration: of whom, handed in how many working days ago, and how far it has come. */
export interface DemoStory {
  readonly slug: string;
  readonly owner: string;
  readonly workingDaysAgo: number;
  /** The last command that was given. */
  readonly until: Command;
}

const of = (slug: string, ...told: readonly [owner: string, workingDaysAgo: number, until: Command][]): DemoStory[] =>
  told.map(([owner, workingDaysAgo, until]) => ({ slug, owner: `citizen-${owner}`, workingDaysAgo, until }));

/** An ordinary day: something for every desk of a ward, something late, something to wait for, something done. */
export const stories: readonly DemoStory[] = [
  ...of(
    'marital-status',
    ['lan', 6, 'issue'],
    ['minh', 0, 'submit'],
    ['mai', 1, 'confirmPayment'],
    ['hang', 1, 'accept'],
    ['hoa', 0, 'giveToGroup'],
    ['bao', 2, 'assign'],
    ['ngan', 7, 'assign'],
    ['phuc', 2, 'askSupplement'],
    ['duc', 2, 'submitForApproval'],
    ['tuan', 3, 'approve'],
    ['mai', 9, 'refuse'],
  ),
  ...of('civil-extract', ['lan', 0, 'submit'], ['minh', 1, 'transfer'], ['hoa', 2, 'accept']),
  ...of('household-business', ['bao', 0, 'submit'], ['ngan', 2, 'transfer']),
  ...of('public-game-point', ['phuc', 3, 'transfer']),
  ...of('news-website-licence', ['tuan', 0, 'submit'], ['duc', 1, 'assign']),
  ...of('publication-licence', ['hang', 4, 'assign'], ['tuan', 1, 'accept']),
  ...of('cable-road-works', ['duc', 5, 'assign']),
  ...of('spam-report', ['lan', 1, 'submit'], ['minh', 2, 'assign']),
];
