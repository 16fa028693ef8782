import type { Act } from '../http/office.ts';
import type { Answers } from '../people/answer.ts';
import type { Service } from '../people/apply.ts';
import type { Language } from '../words.ts';

/** What the office does, or the applicant; for one matter of a chain, named as its owner reads it. */
export type Part = ({ office: readonly Act[] } | { applicant: 'pays' | 'confirmDraft' }) & { matter?: string };

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

export const drafts = (handler: string): Act => [
  handler,
  'submitForApproval',
  [
    ['outcome', 'granted'],
    ['draft', 'Hồ sơ đủ điều kiện theo quy định.'],
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

export const inspects = (inspector: string): Act => [
  inspector,
  'recordInspection',
  [
    ['inspection', 'passed'],
    ['minutes', 'Đạt yêu cầu tại thời điểm kiểm tra.'],
  ],
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
