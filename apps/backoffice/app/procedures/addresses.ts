export const proceduresHref = '/admin/procedures';

/** A procedure's versions; `proves`: with the proof of each migration. */
export const versionsHref = (code: string, proves = false): string =>
  `${proceduresHref}/${encodeURIComponent(code)}${proves ? '?prove=1' : ''}`;
