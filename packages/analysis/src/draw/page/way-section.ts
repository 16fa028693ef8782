import { statusOf } from '../main-way.ts';
import { list, section, table } from '../markdown.ts';
import { rightsOf, rolesNeeded } from '../permissions.ts';
import type { Route } from '../route.ts';
import { type RouteText, routeText, type TextItem } from '../route-text.ts';
import { placeName, type Say } from '../say.ts';

export function stepsSection(say: Say, route: Route): string {
  const { t } = say;
  const rows = routeText(say, route).stops.map(({ name, who, share, place }, index) => {
    const status = statusOf(place);
    return [`${index + 1}`, name, who, share ?? '', status ? t(`workflow:statuses.${status}`) : ''];
  });
  const head = ['', t('drawing:page.step'), t('drawing:page.who'), t('drawing:page.share'), t('drawing:page.status')];
  return section(t('drawing:page.steps'), table(head, rows));
}

const nested = ({ text, under }: TextItem, indent: string): string[] => [
  `${indent}- ${text}`,
  ...under.map((line) => `${indent}  - ${line}`),
];

/** The picture's content as an ordered list. */
const inWords = ({ stops, anytime }: RouteText): string =>
  [
    ...stops.flatMap(({ name, who, items }, index) => [
      `${index + 1}. **${name}**${who ? ` – ${who}` : ''}`,
      ...items.flatMap((item) => nested(item, '   ')),
    ]),
    ...anytime.flatMap(({ title, items }) => ['', `${title}:`, '', ...items.flatMap((item) => nested(item, ''))]),
  ].join('\n');

export const waySection = (say: Say, route: Route): string =>
  section(
    say.t('drawing:page.way'),
    `![${say.t('drawing:diagram.title', { name: say.texts.name })}](way.${say.locale}.svg)`,
    inWords(routeText(say, route)),
  );

const regions = ['handling', 'payment', 'delivery'] as const;

/** Role by step by command, one table for each region that anybody acts in. */
export function rightsSection(say: Say): string {
  const { procedure, t } = say;
  const tables = regions.flatMap((region) => {
    const rights = rightsOf(procedure).filter(({ place }) => place.path[0] === region);
    const roles = rolesNeeded(rights);
    if (roles.length === 0) return [];
    const rows = rights.map(({ place, byRole }) => [
      placeName(say, place),
      ...roles.map((role) => (byRole.get(role) ?? []).map((command) => t(`workflow:commands.${command}`)).join('<br>')),
    ]);
    const head = [t('drawing:page.step'), ...roles.map((role) => t(`workflow:roles.${role}`))];
    return [`### ${t(`drawing:page.regions.${region}`)}\n\n${table(head, rows)}`];
  });
  return section(t('drawing:page.rights'), ...tables, t('drawing:page.rightsNote'));
}

/** What else is in the folder. */
export const filesSection = ({ t, locale }: Say): string =>
  section(
    t('drawing:page.files'),
    list([
      `[${t('drawing:page.guide')}](guide.${locale}.html)`,
      `[${t('drawing:page.openapi')}](openapi.json)`,
      `[${t('drawing:page.sample')}](sample.json)`,
    ]),
  );
