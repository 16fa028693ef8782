import type { StateValue } from '@mot-cua/workflow';

/** `{ processing: 'lookup' }` as `processing.lookup`; the branches of parallel states are joined by `+`. */
export function handlingPath(value: StateValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([state, inner]) =>
      typeof inner === 'object' && Object.keys(inner).length === 0 ? state : `${state}.${handlingPath(inner)}`,
    )
    .join('+');
}
