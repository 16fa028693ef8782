import type { Deps } from '@mot-cua/use-cases';
import type { Effect } from '@mot-cua/workflow';
import { chainJobs } from './chain-jobs.ts';
import type { Job } from './job.ts';
import { notify } from './notify.ts';
import { preparePaper } from './prepare-paper.ts';
import { prepareResult } from './prepare-result.ts';
import { requestRefund } from './request-refund.ts';
import { signResult } from './sign-result.ts';
import { tellStaff } from './tell-staff.ts';

/** Every effect has its handler: one that is missing does not compile. */
export const handlers: { readonly [Type in Effect['type']]: (deps: Deps, job: Job<Type>) => Promise<void> } = {
  preparePaper,
  prepareResult,
  signResult,
  notify,
  requestRefund,
  tellStaff,
  ...chainJobs,
};

export const effectTypes = Object.keys(handlers) as Effect['type'][];
