/** What the sign-in provider says about a person. `birthDate` is ISO (yyyy-MM-dd); `assurance` is the level of identity proofing. */
export interface IdentityClaims {
  subject: string;
  fullName: string;
  personalId?: string;
  birthDate?: string;
  sex?: 'male' | 'female';
  email?: string;
  phone?: string;
  residence?: string;
  residenceCommuneCode?: string;
  assurance: 1 | 2 | 3;
  realm: Realm;
}

export type Realm = 'citizen' | 'staff';

export type IdentityRefusal = 'stateMismatch' | 'denied' | 'expired' | 'providerError';

/** Sign-in by OpenID Connect: `begin` sends the person away, `finish` reads the answer on the redirect address. */
export interface IdentityGateway {
  /** `saved` is opaque; keep it in a signed, httpOnly cookie until `finish`. */
  begin(returnTo: string): Promise<{ url: string; saved: string }>;
  /** `returnTo` is always a path of our own site. */
  finish(
    callbackUrl: URL,
    saved: string,
  ): Promise<{ claims: IdentityClaims; returnTo: string } | { refused: IdentityRefusal }>;
  /** Where to send a person who signs out; `returnTo` is an absolute address registered with the provider. */
  endSessionUrl(returnTo: string): string;
}

export interface IdentityConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  realm: Realm;
  /** Told about provider trouble that the person only sees as `providerError`. */
  report?: (problem: unknown) => void;
}
