import type { Act } from '../http/office.ts';
import type { Answers } from '../people/answer.ts';
import type { Service } from '../people/apply.ts';
import type { Command } from '../people/office.ts';
import type { Language } from '../words.ts';

/** One act at a desk, in the browser: who, which command, and what they fill in. */
export type DeskAct = readonly [who: string, command: Command, answers: Answers];

/** What the office does, over HTTP or at its desks, or the applicant; for one matter of a chain, named as its owner reads it. */
export type Part = ({ office: readonly Act[] } | { desk: DeskAct } | { applicant: 'pays' | Answer; says?: Answers }) & {
  matter?: string;
};

/** What the applicant may be asked for on the way. */
export type Answer = Extract<Command, 'confirmDraft' | 'reportReady'>;

/** How a service goes from the first search to the result. */
export interface Way extends Service {
  /** What somebody types who looks for it. */
  typed: Record<Language, string>;
  /** Answers of the sample that do not fit any day. */
  instead?: Answers;
  parts: readonly Part[];
}

const agreed: Act[2] = [
  ['answer', 'agreed'],
  ['opinion', 'Không có ý kiến khác.'],
];

export const accepts = (clerk: string): readonly Act[] => [
  [clerk, 'accept'],
  [clerk, 'transfer'],
];

const proposals = {
  granted: 'Hồ sơ đủ điều kiện theo quy định.',
  refused: 'Chỗ ở đang có tranh chấp, chưa đủ căn cứ giải quyết.',
} as const;

export const drafts = (handler: string, outcome: keyof typeof proposals = 'granted'): Act => [
  handler,
  'submitForApproval',
  [
    ['outcome', outcome],
    ['draft', proposals[outcome]],
  ],
];

export const asks = (handler: string, ...agencies: readonly string[]): Act => [
  handler,
  'consult',
  [...agencies.map((agency) => ['agencyIds', agency] as const), ['question', 'Đề nghị cho ý kiến về hồ sơ.']],
];

export const agrees = (consultee: string): Act => [consultee, 'answer', agreed];

export const finds = (handler: string, finding: string): Act => [
  handler,
  'recordFinding',
  [
    ['finding', finding],
    ['note', 'Đã kiểm tra.'],
  ],
];

const minutes = {
  fixable: 'Thiếu bảng nội quy và bình chữa cháy; các điều kiện khác đạt yêu cầu.',
  passed: 'Đạt yêu cầu tại thời điểm kiểm tra.',
} as const;

export const inspects = (inspector: string): Act => [
  inspector,
  'recordInspection',
  [
    ['inspection', 'passed'],
    ['minutes', minutes.passed],
  ],
];

export const visits = (inspector: string, inspection: keyof typeof minutes): DeskAct => [
  inspector,
  'recordInspection',
  { inspection, minutes: minutes[inspection] },
];

export const signs = (leader: string, documentClerk: string): readonly Act[] => [
  [leader, 'approve'],
  [documentClerk, 'issue'],
];

export const handsOver = (clerk: string): Act => [
  clerk,
  'deliverAtDesk',
  [
    ['identityChecked', 'yes'],
    ['originalsCompared', 'yes'],
    ['receiver', 'owner'],
  ],
];

/** A day so many days from now, as three boxes. */
export function daysAhead(name: string, days: number): [string, string][] {
  const [year = '', month = '', day = ''] = new Date(Date.now() + days * 86_400_000).toISOString().split(/[-T]/);
  return [
    [`${name}.day`, day],
    [`${name}.month`, month],
    [`${name}.year`, year],
  ];
}
