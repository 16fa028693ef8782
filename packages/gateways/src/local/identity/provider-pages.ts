import type { Request } from 'express';
import { type Html, html } from '../html.ts';
import { type Language, languageOf, type Said } from '../language.ts';
import { layout } from '../page.ts';

const TITLES = {
  signOut: { vi: 'Đăng xuất?', en: 'Sign out?' },
  signedOut: { vi: 'Bạn đã đăng xuất', en: 'You have signed out' },
  problem: { vi: 'Không đăng nhập được', en: 'Could not sign in' },
} satisfies Record<string, Said>;

/** The provider's own form carries the hidden marks; only the buttons are added. */
export function signOutPage(request: Request, form: string): Html {
  return page(
    request,
    TITLES.signOut,
    (language) => html`${{ html: form }}
<p><button type="submit" form="op.logoutForm" name="logout" value="yes">${language === 'vi' ? 'Đăng xuất' : 'Sign out'}</button>
<button type="submit" form="op.logoutForm" class="quiet">${language === 'vi' ? 'Ở lại' : 'Stay signed in'}</button></p>`,
  );
}

export function signedOutPage(request: Request): Html {
  return page(
    request,
    TITLES.signedOut,
    (language) => html`<p>${language === 'vi' ? 'Có thể đóng trang này.' : 'You can close this page.'}</p>`,
  );
}

export function problemPage(request: Request): Html {
  return page(
    request,
    TITLES.problem,
    (language) =>
      html`<p>${
        language === 'vi'
          ? 'Yêu cầu đăng nhập không đúng hoặc đã hết hạn. Hãy quay lại trang dịch vụ và đăng nhập lại.'
          : 'The sign-in request is wrong or has expired. Go back to the service and sign in again.'
      }</p>`,
  );
}

function page(request: Request, title: Said, body: (language: Language) => Html): Html {
  const language = languageOf(request);
  return layout(request, language, title[language], body(language));
}
