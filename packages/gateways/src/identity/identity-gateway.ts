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
  assurance: AssuranceLevel;
  realm: Realm;
}

/** How surely a person is known: 1 a password, 2 a proofed electronic identity, 3 confirmed again with a device held. */
export type AssuranceLevel = 1 | 2 | 3;

export type Realm = 'citizen' | 'staff';

export type IdentityRefusal = 'stateMismatch' | 'denied' | 'expired' | 'tooWeak' | 'providerError';

/** Sign-in by OpenID Connect: `begin` sends the person away, `finish` reads the answer on the redirect address. */
export interface IdentityGateway {
  /**
   * `saved` is opaque; keep it in a signed, httpOnly cookie until `finish`. With `least`, the provider is asked for at
   * least that level, and whoever comes back known less surely is refused.
   */
  begin(returnTo: string, least?: AssuranceLevel): Promise<{ url: string; saved: string }>;
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
  /** Which of the provider's `acr` values stands for which level; one that is not named stands for 1. */
  levels: Readonly<Record<string, AssuranceLevel>>;
  /** Told about provider trouble that the person only sees as `providerError`. */
  report?: (problem: unknown) => void;
}
