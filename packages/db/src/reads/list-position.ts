/** Where a page of a work list ended: due date, dossier, step, role, agency. */
export type ListPosition = readonly [dueAt: string, dossierId: string, step: string, role: string, agencyId: string];

const listStart: ListPosition = ['-infinity', '00000000-0000-0000-0000-000000000000', '', '', ''];

export function writePosition(position: ListPosition): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

const forms = [
  /^(infinity|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/,
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  /^[\w.+-]*$/,
  /^\w*$/,
  /^[\w.-]*$/,
];

/** A cursor that was tampered with begins the list anew. */
export function readPosition(cursor: string | undefined): ListPosition {
  if (!cursor) return listStart;
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const sound = Array.isArray(read) && read.length === forms.length && forms.every((form, i) => form.test(read[i]));
    return sound && (read[0] === 'infinity' || !Number.isNaN(Date.parse(read[0])))
      ? (read as unknown as ListPosition)
      : listStart;
  } catch {
    return listStart;
  }
}
