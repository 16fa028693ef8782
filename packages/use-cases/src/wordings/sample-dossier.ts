import { sampleApplication } from '@mot-cua/analysis';
import type { Answers, Procedure } from '@mot-cua/workflow';

/** The service's sample dossier, of nobody: what words are looked at with before they hold. */
export const sampleAnswers = (procedure: Procedure): Answers => sampleApplication(procedure).answers;
