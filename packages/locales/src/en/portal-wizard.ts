import type { Translated } from '../translated.ts';
import type { wizard as vi } from '../vi/portal-wizard.ts';

export const wizard = {
  link: 'What do I need in my case?',
  linkText_one: 'Answer {{count}} question to see exactly the papers and the fee',
  linkText_other: 'Answer {{count}} questions to see exactly the papers and the fee',
  title: 'What do you need?',
  lead: 'Answer these to see exactly the papers, the fee and the visits. You need not sign in, and nobody keeps the answers.',
  show: 'Show what I need',
  result: 'Your case',
  answered: 'You answered',
  papers: 'Papers to hand in',
  noPapers: 'No paper has to be handed in.',
  optional: 'Only if you have it',
  limit: 'Time limit',
  fee: 'To pay',
  free: 'Nothing',
  where: 'Who decides',
  visits: 'Visits',
  apply: 'Apply with these answers',
  applyNote: 'These answers are filled in; you can still change them.',
  again: 'Answer again',
  share: 'The address of this page keeps the answers: you can send it to somebody, or print it.',
} as const satisfies Translated<typeof vi>;
