import type { IconName } from './icon-paths.ts';

export type Tone = 'info' | 'ok' | 'warn' | 'err';

export const TONE_ICONS: Record<Tone, IconName> = {
  info: 'info',
  ok: 'check-circle',
  warn: 'warning',
  err: 'cross-circle',
};
