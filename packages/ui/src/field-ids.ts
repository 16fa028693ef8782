import type { FieldView } from './field-view.ts';

/** Stable id of a field's first control. */
export const fieldId = (name: string): string => `f-${name}`;
export const hintId = (name: string): string => `${fieldId(name)}-hint`;
export const errorId = (name: string): string => `${fieldId(name)}-error`;
export const unitId = (name: string): string => `${fieldId(name)}-unit`;

/** Ids of what explains a field: its hint, then its error, then its unit. */
export function describedBy({ name, hint, error, unit }: FieldView): string | undefined {
  const ids = [hint && hintId(name), error && errorId(name), unit && unitId(name)].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
