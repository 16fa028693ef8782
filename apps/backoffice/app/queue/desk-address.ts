/** The address of a desk of an agency, or of the choice among them. */
export const deskHref = (
  agencyId: string,
  desk?: string | number,
  more: Readonly<Record<string, string>> = {},
): string => `/queue?${new URLSearchParams({ agency: agencyId, ...(desk && { desk: String(desk) }), ...more })}`;
