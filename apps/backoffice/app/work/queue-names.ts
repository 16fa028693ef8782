import type { Work } from '@mot-cua/use-cases';

export type QueueName = keyof Work['counts'];

export const queueNames = [
  'all',
  'mine',
  'unassigned',
  'waiting',
  'late',
  'soon',
] as const satisfies readonly QueueName[];
