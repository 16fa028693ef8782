import type { Request, Response } from 'express';
import { type Html, html } from './html.ts';
import { type Language, languageOf, type Said } from './language.ts';

const OTHER: Record<Language, { language: Language; name: string }> = {
  vi: { language: 'en', name: 'English' },
  en: { language: 'vi', name: 'Tiếng Việt' },
};

const DEMO: Said = {
  vi: 'BẢN TRÌNH DIỄN: người, tiền và thư ở đây đều không có thật',
  en: 'DEMO: no person, money or mail here is real',
};

export interface Page {
  title: Said;
  status?: number;
  body: (language: Language) => Html;
}

/** Sends a whole page in the language of the request. */
export function sendPage(request: Request, response: Response, page: Page): void {
  const language = languageOf(request);
  const markup = layout(request, language, page.title[language], page.body(language));
  response
    .status(page.status ?? 200)
    .type('html')
    .send(markup.html);
}

/** A whole page for those who write responses themselves. */
export function layout(request: Request, language: Language, title: string, body: Html): Html {
  const other = OTHER[language];
  return html`${{ html: '<!doctype html>' }}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · DEMO</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/local.css">
</head>
<body>
<header>
<p><strong>${DEMO[language]}</strong></p>
<nav aria-label="${language === 'vi' ? 'Ngôn ngữ' : 'Language'}">
<a href="${inLanguage(request, other.language)}" lang="${other.language}" hreflang="${other.language}">${other.name}</a>
</nav>
</header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`;
}

function inLanguage(request: Request, language: Language): string {
  const address = new URL(request.originalUrl, 'http://own.invalid');
  address.searchParams.set('lang', language);
  return address.pathname + address.search;
}
