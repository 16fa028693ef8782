import { type NationalStatus, nationalStatuses } from '@mot-cua/workflow';

/** The number under which the national portal publishes a status: 1 to 10. */
export const publishedStatus = (status: NationalStatus): number => nationalStatuses.indexOf(status) + 1;

/** The status published under a number; null: there is none. */
export const statusPublishedAs = (published: number): NationalStatus | null => nationalStatuses[published - 1] ?? null;
