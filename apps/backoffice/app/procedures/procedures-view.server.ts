import { formatDate, formatNumber } from '@mot-cua/locales';
import type { ListedProcedure, VersionRow } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { versionsHref } from './addresses.ts';

const named = ({ versions }: ListedProcedure, standing: VersionRow['standing'], { t, locale }: Say): string => {
  const found = versions.find((each) => each.standing === standing);
  if (!found) return t('backoffice:procedures.none');
  const { version, publication } = found;
  return publication
    ? t('backoffice:procedures.since', { version, day: formatDate(locale, publication.inForceFrom) })
    : version;
};

/** So many open dossiers on each version that has any. */
function openWords({ versions }: ListedProcedure, { t, locale }: Say): string {
  const held = versions.filter(({ open }) => open > 0);
  if (held.length === 0) return formatNumber(locale, 0, 0);
  const said = held.map(({ version, open }) =>
    t('backoffice:procedures.openOn', { version, open: formatNumber(locale, open, 0) }),
  );
  return said.join('; ');
}

/** Every procedure: what is in force today, what comes, and how many dossiers stand on which version. */
export function proceduresView({ listed, today }: { listed: readonly ListedProcedure[]; today: string }, say: Say) {
  const { t, locale } = say;
  const published = listed.flatMap(({ versions }) => versions.filter(({ publication }) => publication));
  return {
    title: t('backoffice:procedures.title'),
    count: t('backoffice:procedures.count', { count: published.length, procedures: listed.length }),
    lead: t('backoffice:procedures.lead', { day: formatDate(locale, today) }),
    commandLine: t('backoffice:procedures.commandLine'),
    columns: {
      name: t('backoffice:procedures.procedure'),
      inForce: t('backoffice:procedures.standings.inForce'),
      coming: t('backoffice:procedures.standings.coming'),
      versions: t('backoffice:procedures.versions'),
      open: t('backoffice:procedures.open'),
    },
    rows: listed.map((each) => ({
      key: each.procedure.code,
      href: versionsHref(each.procedure.code),
      name: each.procedure.texts[locale].name,
      code: each.procedure.code,
      inForce: named(each, 'inForce', say),
      coming: named(each, 'coming', say),
      versions: formatNumber(locale, each.versions.length, 0),
      open: openWords(each, say),
    })),
  };
}
