/** What can be given to many dossiers at once: each asks the same of all of them. */
export const batchCommands = ['assign', 'approve', 'reassign', 'takeBack'] as const;
export type BatchCommand = (typeof batchCommands)[number];

/** A page of the work list holds no more. */
export const mostInBatch = 50;
