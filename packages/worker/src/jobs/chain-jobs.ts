import { answerFollowers, answerParent, type Deps, lookUp, openLink } from '@mot-cua/use-cases';
import type { Job } from './job.ts';

/** What a decision promised to other dossiers and to registers. */
export const chainJobs = {
  lookUp: (deps: Deps, { dossierId, seq, params }: Job<'lookUp'>) => lookUp(deps, { dossierId, seq, ...params }),
  openLink: (deps: Deps, { dossierId, params }: Job<'openLink'>) => openLink(deps, { dossierId, ...params }),
  answerParent: (deps: Deps, job: Job<'answerParent'>) => answerParent(deps, job),
  answerFollowers: (deps: Deps, job: Job<'answerFollowers'>) => answerFollowers(deps, job),
};
