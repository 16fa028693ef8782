/** Well-known values of the local gateways, for demonstration only; never secret, never for a real provider. */
export const demoSecrets = {
  identity: {
    citizen: { clientId: 'portal', clientSecret: 'demo-only-portal-secret-not-for-production' },
    staff: { clientId: 'backoffice', clientSecret: 'demo-only-backoffice-secret-not-for-production' },
  },
  registers: { clientId: 'mot-cua', clientSecret: 'demo-only-registers-secret-not-for-production' },
  national: { clientId: 'mot-cua', clientSecret: 'demo-only-national-secret-not-for-production' },
  signing: { clientId: 'mot-cua', clientSecret: 'demo-only-signing-secret-not-for-production' },
  sms: {
    clientId: 'mot-cua',
    clientSecret: 'demo-only-sms-secret-not-for-production',
    brandname: 'MOTCUA',
  },
  payment: { merchant: 'MOTCUA01', secret: 'DEMOONLYVNPAYSECRETNOTFORPRODUCT' },
} as const;
