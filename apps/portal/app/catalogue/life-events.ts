import type { IconName } from '@mot-cua/ui';
import type { LifeEvent } from '@mot-cua/workflow';

/** The picture beside a life event; its words are in the locales. */
export const eventIcons = {
  birth: 'baby',
  marriage: 'rings',
  home: 'home',
  study: 'book',
  business: 'store',
  publishing: 'pen',
  works: 'pin',
  nuisance: 'chat',
  death: 'lotus',
} as const satisfies Readonly<Record<LifeEvent, IconName>>;
