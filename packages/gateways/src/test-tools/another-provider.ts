import { Events, type MutableToken, OAuth2Server } from 'oauth2-mock-server';

/** What the other provider says of a person, and how it may go wrong. */
export interface Saying {
  userInfo?: Record<string, unknown>;
  /** What its description says instead. */
  metadata?: Record<string, unknown>;
  /** What the ID token says instead, before it is signed. */
  claims?: Record<string, unknown>;
  /** Spoils the ID token after it is signed. */
  forge?: (idToken: string) => string;
}

/** An OpenID Connect provider of another make than the local one, over HTTP on a free port. */
export async function startAnotherProvider() {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  server.issuer.url = `http://127.0.0.1:${server.address().port}`;
  let saying: Saying = {};
  const asked: URLSearchParams[] = [];
  const exchanged: { authorization: string; body: Record<string, unknown> }[] = [];

  server.service.on(Events.BeforeWellKnownOpenIdConfiguration, (response: { body: Record<string, unknown> }) => {
    Object.assign(response.body, saying.metadata);
  });
  server.service.on(Events.BeforeAuthorizeRedirect, (_redirect: unknown, request: { url?: string }) => {
    asked.push(new URL(request.url ?? '', 'http://own.invalid').searchParams);
  });
  server.service.on(Events.BeforeTokenSigning, (token: MutableToken) => {
    if (!('aud' in token.payload)) return;
    Object.assign(token.payload, { acr: 'substantial' }, saying.claims);
  });
  server.service.on(Events.BeforeResponse, (response: { body: Record<string, unknown> }, request) => {
    exchanged.push({ authorization: request.headers.authorization ?? '', body: { ...request.body } });
    if (saying.forge) response.body.id_token = saying.forge(String(response.body.id_token));
  });
  server.service.on(Events.BeforeUserinfo, (response: { body: Record<string, unknown> }) => {
    Object.assign(response.body, { name: 'Phạm Thị Mai', personal_id: '001190000777' }, saying.userInfo);
  });

  return {
    issuer: server.issuer.url,
    asked,
    exchanged,
    says(next: Saying) {
      saying = next;
    },
    stop: () => server.stop(),
  };
}
