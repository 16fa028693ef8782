import { publicationsOf } from '@mot-cua/catalog';
import { formatDate } from '@mot-cua/locales';
import type { Procedure } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** Which version this is, since when, and how to see that it is the published one; null while it is only written. */
export function publicationView({ code, version }: Procedure, { t, locale }: Say) {
  const published = publicationsOf(code).find((each) => each.version === version);
  if (!published) return null;
  return {
    inForce: t('portal:guide.version', { version, date: formatDate(locale, published.inForceFrom) }),
    digest: { label: t('portal:guide.digest'), value: published.digest },
    decision: t('portal:guide.noDecision'),
  };
}
