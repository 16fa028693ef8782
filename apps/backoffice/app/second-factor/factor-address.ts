/** Where one's own second factor is set up, with the way back to what was to be signed. */
export const factorHref = (returnTo = ''): string =>
  `/account/second-factor${returnTo ? `?${new URLSearchParams({ returnTo })}` : ''}`;
