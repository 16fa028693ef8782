import type { Answers, Procedure } from '@mot-cua/workflow';

/** The agency that an application goes to, by what was answered; a link of a chain is never applied for by itself. */
export function competentAgency({ competence }: Procedure, answers: Answers): string {
  switch (competence.rule) {
    case 'agency':
      return competence.agencyId;
    case 'beside':
      throw new Error('A link of a chain takes its agency from the dossier above');
    default:
      return String(answers[competence.field]);
  }
}
