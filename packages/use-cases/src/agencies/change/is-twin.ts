import type { Placed } from '../tree/tree-on.ts';

/** Whether another agency of the same name stands under the same one. */
export const isTwin = (
  placed: readonly Placed[],
  { id, nameVi, parentId }: Pick<Placed, 'id' | 'nameVi' | 'parentId'>,
): boolean =>
  placed.some(
    (each) => each.id !== id && each.parentId === parentId && each.nameVi.toLowerCase() === nameVi.toLowerCase(),
  );
