/** Where a dossier is looked up. Both codes stand in the query, which is never logged. */
export const trackAddress = (code = ''): string => (code ? `/track?${new URLSearchParams({ code })}` : '/track');
