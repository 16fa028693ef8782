import type { Translated } from '../translated.ts';
import type { anotherCase as vi } from '../vi/portal-another-case.ts';

export const anotherCase = {
  needed: 'The agency proposes another case',
  neededText: 'Nothing has changed yet. Read it, then decide.',
  open: 'See the proposal',
  title: 'Another case is proposed',
  lead: 'If you agree, answers that are the same stay, and fee and papers are those of the new case. If not, your application is looked at as you sent it.',
  agree: 'Agree to the other case',
  decline: 'Do not agree, leave it as I sent it',
  missingNote: 'The agency will ask you for these papers.',
  overtaken: 'This proposal holds no longer. This is your application now.',
} as const satisfies Translated<typeof vi>;
