import { type Narrowing, narrowings, type Queue, queues } from '@mot-cua/use-cases';

/** The state of the work list: it lives in the address. */
export interface WorkAddress {
  queue: Queue;
  /** Of the queue only this part; empty for all of it. */
  only: Narrowing | '';
  q: string;
  procedure: string;
}

const longest = 100;

export function readAddress({ searchParams }: Pick<URL, 'searchParams'>): WorkAddress {
  const queue = queues.find((each) => each === searchParams.get('queue')) ?? 'all';
  const only = narrowings.find((each) => each === searchParams.get('only') && each !== queue) ?? '';
  const text = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, longest);
  return { queue, only, q: text('q'), procedure: text('procedure') };
}

/** The list at another state; what is left out falls back to its default. */
export function workHref(address: Partial<WorkAddress> & { after?: string }): string {
  const { queue = 'all', only, q, procedure, after } = address;
  const parts = { queue: queue === 'all' ? '' : queue, only, q, procedure, after };
  const query = new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `/work?${query}` : '/work';
}
