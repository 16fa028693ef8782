import { renderToStaticMarkup } from 'react-dom/server';
import { Conflict } from './backoffice-conflict.tsx';
import { DossierPage } from './backoffice-dossier.tsx';
import { WorkList } from './backoffice-list.tsx';
import { SupplementPage } from './backoffice-supplement.tsx';
import { FormPage, QuestionPage } from './portal-forms.tsx';
import { HomePage } from './portal-home.tsx';
import { ContentPage } from './portal-procedure.tsx';
import { ResultPage } from './portal-result.tsx';
import { TrackPage } from './portal-track.tsx';

const PORTAL = {
  home: HomePage,
  procedure: ContentPage,
  form: FormPage,
  question: QuestionPage,
  track: TrackPage,
  result: ResultPage,
};
const BACKOFFICE = { list: WorkList, dossier: DossierPage, supplement: SupplementPage, conflict: Conflict };

/** Finished HTML by page name. */
export function renderPages(): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const [name, Page] of Object.entries(PORTAL)) pages[`portal-${name}`] = document('portal', name, <Page />);
  for (const [name, Page] of Object.entries(BACKOFFICE))
    pages[`backoffice-${name}`] = document('backoffice', name, <Page />);
  return pages;
}

function document(ground: 'portal' | 'backoffice', title: string, body: JSX.Element): string {
  const lang = title === 'procedure' ? 'en' : 'vi';
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={lang} data-ground={ground}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Một Cửa`}</title>
        <link rel="stylesheet" href={`./${ground}.css`} />
      </head>
      <body>{body}</body>
    </html>,
  )}`;
}
