import * as client from 'openid-client';
import { askForLevel, levelOf } from './assurance-level.ts';
import type { AssuranceLevel, IdentityConfig, IdentityGateway, IdentityRefusal } from './identity-gateway.ts';
import { ownPath } from './own-path.ts';
import { readClaims } from './read-claims.ts';
import { readSavedSignIn, type SavedSignIn } from './saved-sign-in.ts';

const SCOPE = 'openid profile email phone address';
const MINUTES_TO_SIGN_IN = 15;

/** Opens an OpenID Connect provider (authorization code, PKCE, state, nonce). Plain HTTP is allowed on this machine only. */
export function openIdentity(config: IdentityConfig): IdentityGateway {
  const provider = discoverOnce(config);
  return {
    begin: (returnTo, least) => begin(config, provider.get, returnTo, least),
    finish: (callbackUrl, saved) => finish(config, provider.get, callbackUrl, saved),
    endSessionUrl(returnTo) {
      const known = provider.known();
      if (!known?.serverMetadata().end_session_endpoint) return returnTo;
      return client.buildEndSessionUrl(known, { post_logout_redirect_uri: returnTo }).href;
    },
  };
}

type GetProvider = () => Promise<client.Configuration>;

function discoverOnce(config: IdentityConfig): { get: GetProvider; known: () => client.Configuration | undefined } {
  const issuer = checkedIssuer(config.issuer);
  let known: client.Configuration | undefined;
  let underWay: Promise<client.Configuration> | undefined;

  const discover = async () => {
    const insecure = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    const execute = [...insecure, client.enableNonRepudiationChecks];
    known = await client.discovery(issuer, config.clientId, config.clientSecret, asItTakes(config.clientSecret), {
      execute,
    });
    return known;
  };
  const get = () => {
    underWay ??= discover().catch((problem) => {
      underWay = undefined;
      throw problem;
    });
    return underWay;
  };

  // Signing out must know the provider even when this process has signed nobody in yet.
  get().catch(() => undefined);
  return { get, known: () => known };
}

/** The secret in the header, as every provider must take it, unless this one says that it takes it in the form only. */
function asItTakes(secret: string): client.ClientAuth {
  const inHeader = client.ClientSecretBasic(secret);
  const inForm = client.ClientSecretPost(secret);
  return (server, ...request) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const formOnly = methods.includes('client_secret_post') && !methods.includes('client_secret_basic');
    return (formOnly ? inForm : inHeader)(server, ...request);
  };
}

function checkedIssuer(issuer: string): URL {
  const url = new URL(issuer);
  const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && onThisMachine)) return url;
  throw new Error(`The sign-in provider must be reached over https: ${url.origin}`);
}

async function begin(config: IdentityConfig, getProvider: GetProvider, returnTo: string, least?: AssuranceLevel) {
  const provider = await getProvider();
  const saved: SavedSignIn = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    returnTo: ownPath(returnTo),
    startedAt: Date.now(),
    least,
  };
  const url = client.buildAuthorizationUrl(provider, {
    redirect_uri: config.redirectUri,
    scope: SCOPE,
    state: saved.state,
    nonce: saved.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(saved.verifier),
    code_challenge_method: 'S256',
    ...(least ? askForLevel(least, config.levels, provider.serverMetadata()) : {}),
  });
  return { url: url.href, saved: JSON.stringify(saved) };
}

async function finish(config: IdentityConfig, getProvider: GetProvider, callbackUrl: URL, savedText: string) {
  const saved = readSavedSignIn(savedText);
  if (!saved || callbackUrl.searchParams.get('state') !== saved.state) return refuse('stateMismatch');
  if (Date.now() - saved.startedAt > MINUTES_TO_SIGN_IN * 60_000) return refuse('expired');
  try {
    const { said, acr } = await exchange(config, await getProvider(), callbackUrl, saved);
    const level = levelOf(acr, config.levels);
    if (level < (saved.least ?? 1)) return refuse('tooWeak');
    const claims = readClaims(said, config.realm, level);
    if (claims) return { claims, returnTo: saved.returnTo };
    config.report?.(new Error('The sign-in provider gave incomplete claims or those of another realm'));
    return refuse('providerError');
  } catch (problem) {
    const refusal = refusalFor(problem);
    if (refusal === 'providerError') config.report?.(problem);
    return refuse(refusal);
  }
}

async function exchange(config: IdentityConfig, provider: client.Configuration, callbackUrl: URL, saved: SavedSignIn) {
  // Behind a proxy our own idea of the address may differ from the registered one.
  const answer = new URL(config.redirectUri);
  answer.search = callbackUrl.search;
  const tokens = await client.authorizationCodeGrant(provider, answer, {
    pkceCodeVerifier: saved.verifier,
    expectedState: saved.state,
    expectedNonce: saved.nonce,
    idTokenExpected: true,
  });
  const idToken = tokens.claims();
  if (!idToken) throw new Error('The sign-in provider gave no ID token');
  const userInfo = await client.fetchUserInfo(provider, tokens.access_token, idToken.sub);
  // How surely the person is known is only believed when signed, so never from the user info.
  return { said: { ...idToken, ...userInfo }, acr: idToken.acr };
}

function refusalFor(problem: unknown): IdentityRefusal {
  if (problem instanceof client.AuthorizationResponseError && problem.error === 'access_denied') return 'denied';
  if (problem instanceof client.ResponseBodyError && problem.error === 'invalid_grant') return 'expired';
  return 'providerError';
}

function refuse(refused: IdentityRefusal) {
  return { refused };
}
