import type { IconName } from '@mot-cua/ui';

/** What happens in a life and leads to a procedure; the words and what is searched for are in the locales. */
export const lifeEvents = [
  { event: 'birth', icon: 'baby' },
  { event: 'marriage', icon: 'rings' },
  { event: 'home', icon: 'home' },
  { event: 'moving', icon: 'box' },
  { event: 'business', icon: 'store' },
  { event: 'vehicle', icon: 'bike' },
  { event: 'study', icon: 'book' },
  { event: 'death', icon: 'lotus' },
] as const satisfies readonly { event: string; icon: IconName }[];
