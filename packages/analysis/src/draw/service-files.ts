import { locales } from '@mot-cua/locales';
import type { Procedure } from '@mot-cua/workflow';
import { diagramOf } from './diagram/diagram.ts';
import { openapiFile } from './openapi/openapi.ts';
import { guideOf } from './page/guide.ts';
import { indexPage } from './page/index-page.ts';
import { pageName, servicePage } from './page/service-page.ts';
import { routeOf } from './route.ts';
import { sampleFile } from './sample/sample-application.ts';
import { sayOf } from './say.ts';

function filesOf(procedure: Procedure): [path: string, content: string][] {
  const route = routeOf(procedure);
  const { slug } = procedure;
  return [
    ...locales.flatMap((locale): [string, string][] => {
      const say = sayOf(procedure, locale);
      return [
        [`${slug}/${pageName(locale)}`, servicePage(say, route)],
        [`${slug}/way.${locale}.svg`, diagramOf(say, route)],
        [`${slug}/guide.${locale}.html`, guideOf(say, route)],
      ];
    }),
    [`${slug}/openapi.json`, openapiFile(procedure)],
    [`${slug}/sample.json`, sampleFile(procedure)],
  ];
}

/** Everything that is written of these services, by path: pages, pictures, guides, descriptions and samples. */
export const serviceFiles = (procedures: readonly Procedure[]): ReadonlyMap<string, string> =>
  new Map([
    ...locales.map((locale): [string, string] => [pageName(locale), indexPage(procedures, locale)]),
    ...procedures.flatMap(filesOf),
  ]);
