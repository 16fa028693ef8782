import type { Request } from 'express';
import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Realm } from '../../identity/identity-gateway.ts';
import type { DemoPerson } from '../demo-person.ts';
import { demoSecrets } from '../demo-secrets.ts';
import { accountClaims, claimsByScope } from './account.ts';
import { localLevels } from './local-levels.ts';
import { problemPage, signedOutPage, signOutPage } from './provider-pages.ts';
import type { signingKeys } from './signing-keys.ts';

const SCOPES = Object.keys(claimsByScope);
const ONE_DAY = 24 * 3_600;

interface ProviderSettings {
  realm: Realm;
  people: readonly DemoPerson[];
  issuer: string;
  clientUrl: string;
  keys: ReturnType<typeof signingKeys>;
}

/** A real OpenID Connect provider for one realm, with one client. */
export function openProvider(settings: ProviderSettings): Provider {
  return new Provider(settings.issuer, configuration(settings));
}

function configuration({ realm, people, issuer, clientUrl, keys }: ProviderSettings): Configuration {
  const { clientId, clientSecret } = demoSecrets.identity[realm];
  const base = new URL(issuer).pathname;
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${clientUrl}/auth/callback`],
        post_logout_redirect_uris: [clientUrl, `${clientUrl}/`, `${clientUrl}/auth/signed-out`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [keys.jwk] },
    cookies: { keys: keys.cookies, names: cookieNames(realm) },
    scopes: SCOPES,
    claims: claimsByScope,
    acrValues: Object.keys(localLevels),
    pkce: { required: () => true },
    ttl: {
      Session: ONE_DAY,
      Grant: ONE_DAY,
      Interaction: 3_600,
      AuthorizationCode: 60,
      AccessToken: 600,
      IdToken: 600,
    },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => write(ctx, signOutPage(requestOf(ctx), form)),
        postLogoutSuccessSource: (ctx) => write(ctx, signedOutPage(requestOf(ctx))),
      },
    },
    interactions: { url: (_ctx, interaction) => `${base}/interaction/${interaction.uid}` },
    findAccount: (_ctx, subject) => {
      const person = people.find((one) => one.subject === subject);
      return person && { accountId: subject, claims: () => Promise.resolve(accountClaims(person)) };
    },
    loadExistingGrant: grantEverything,
    renderError: (ctx) => write(ctx, problemPage(requestOf(ctx))),
  };
}

/** The apps are our own, so nobody is asked for consent. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
  grant.addOIDCScope(SCOPES.join(' '));
  await grant.save();
  return grant;
}

function cookieNames(realm: Realm) {
  return { session: `mc_${realm}_session`, interaction: `mc_${realm}_interaction`, resume: `mc_${realm}_resume` };
}

function requestOf(ctx: KoaContextWithOIDC): Request {
  return ctx.req as Request;
}

function write(ctx: KoaContextWithOIDC, page: { html: string }) {
  ctx.type = 'html';
  ctx.body = page.html;
}
