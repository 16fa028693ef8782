function address(name: 'PORTAL_URL' | 'BACKOFFICE_URL' | 'GATEWAYS_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: start the browser tests with «npm run e2e»`);
  return url;
}

/** Where the three parts of the running copy are. */
export const portal = address('PORTAL_URL');
export const backoffice = address('BACKOFFICE_URL');
export const gateways = address('GATEWAYS_URL');
