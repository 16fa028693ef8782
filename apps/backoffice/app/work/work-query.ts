import { type QueueName, queueNames } from './queue-names.ts';

/** The state of the work list: it lives in the address. */
export interface WorkAddress {
  queue: QueueName;
  q: string;
  procedure: string;
}

const longest = 100;

export function readAddress({ searchParams }: URL): WorkAddress {
  const queue = queueNames.find((each) => each === searchParams.get('queue')) ?? 'all';
  const text = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, longest);
  return { queue, q: text('q'), procedure: text('procedure') };
}

/** The list at another state; what is left out falls back to its default. */
export function workHref({ queue = 'all', q, procedure, after }: Partial<WorkAddress> & { after?: string }): string {
  const parts = { queue: queue === 'all' ? '' : queue, q, procedure, after };
  const query = new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `/work?${query}` : '/work';
}
