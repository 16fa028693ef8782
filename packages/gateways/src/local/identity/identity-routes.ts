import express, { type Request, type Response, type Router } from 'express';
import type { Provider } from 'oidc-provider';
import type { Realm } from '../../identity/identity-gateway.ts';
import type { DemoPerson } from '../demo-person.ts';
import { guarded } from '../guarded.ts';
import { type Html, html } from '../html.ts';
import type { Language, Said } from '../language.ts';
import { sendPage } from '../page.ts';
import type { LocalSettings } from '../settings.ts';
import { acrOf } from './local-levels.ts';
import { openProvider } from './open-provider.ts';
import { problemPage } from './provider-pages.ts';
import { signingKeys } from './signing-keys.ts';

const TITLES: Record<Realm, Said> = {
  citizen: { vi: 'Đăng nhập với tư cách công dân nào?', en: 'Sign in as which citizen?' },
  staff: { vi: 'Đăng nhập với tư cách cán bộ nào?', en: 'Sign in as which official?' },
};
const AGENCIES: Readonly<Record<string, Said>> = {
  'bach-mai': { vi: 'Phường Bạch Mai', en: 'Bach Mai Ward' },
  'hoan-kiem': { vi: 'Phường Hoàn Kiếm', en: 'Hoan Kiem Ward' },
};

/** Both sign-in providers, at `/identity/citizen` and `/identity/staff`. */
export function identityRoutes(settings: LocalSettings, ownUrl: string): Router {
  const keys = signingKeys(settings.dataDir);
  const clientUrls = { citizen: settings.portalUrl, staff: settings.backofficeUrl };
  const router = express.Router();
  for (const realm of ['citizen', 'staff'] as const) {
    const issuer = `${ownUrl}/identity/${realm}`;
    const people = settings.people.filter((person) => person.realm === realm);
    const provider = openProvider({ realm, people, issuer, clientUrl: clientUrls[realm], keys });
    router.use(`/identity/${realm}/interaction`, interactionRoutes(realm, people, provider));
    router.use(`/identity/${realm}`, provider.callback());
  }
  return router;
}

function interactionRoutes(realm: Realm, people: readonly DemoPerson[], provider: Provider): Router {
  const router = express.Router();
  const show = guarded(async (request, response) => {
    if (!(await isUnderWay(provider, request, response))) return refuse(request, response);
    sendPage(request, response, { title: TITLES[realm], body: (language) => choices(people, realm, language) });
  });
  const choose = guarded(async (request, response) => {
    if (!(await isUnderWay(provider, request, response))) return refuse(request, response);
    const person = people.find(({ subject }) => subject === request.body.person);
    const acr = acrOf(realm === 'staff' ? 3 : request.body.weak ? 1 : 2);
    const result = person ? { login: { accountId: person.subject, acr } } : { error: 'access_denied' };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  router.get('/:uid', show);
  router.post('/:uid', express.urlencoded({ extended: false }), choose);
  return router;
}

async function isUnderWay(provider: Provider, request: Request, response: Response): Promise<boolean> {
  const details = await provider.interactionDetails(request, response).catch(() => null);
  return details?.uid === request.params.uid;
}

function refuse(request: Request, response: Response) {
  response.status(400).type('html').send(problemPage(request).html);
}

function choices(people: readonly DemoPerson[], realm: Realm, language: Language): Html {
  return html`<p>${language === 'vi' ? 'Không cần mật khẩu: chọn một người.' : 'No password: choose a person.'}</p>
<form method="post">
${realm === 'citizen' ? weaker(language) : ''}<ul class="plain">${people.map((person) => choice(person, language))}</ul>
<p><button class="quiet" name="cancel" value="yes">${language === 'vi' ? 'Hủy, không đăng nhập' : 'Cancel'}</button></p>
</form>`;
}

/** By itself a citizen's account is of level 2, an official's of level 3, with a device held. */
function weaker(language: Language): Html {
  const label =
    language === 'vi'
      ? 'Chỉ đăng nhập mức 1: số điện thoại và mật khẩu, chưa xác thực bằng thẻ căn cước'
      : 'Sign in at level 1 only: telephone and password, not proven by the identity card';
  return html`<p><label><input type="checkbox" name="weak" value="yes"> ${label}</label></p>
`;
}

function choice(person: DemoPerson, language: Language): Html {
  const agency = person.post && AGENCIES[person.post.agency]?.[language];
  const remark = [agency, person.canDo[language]].filter(Boolean).join(': ');
  return html`<li><button class="choice" name="person" value="${person.subject}"><strong>${person.fullName}</strong>
<span>${remark}</span></button></li>`;
}
