import type { Competent } from '@mot-cua/use-cases';
import type { Procedure } from '@mot-cua/workflow';
import { reachLinks } from '../dossier/reach.server.ts';
import { agencyText } from '../dossier/reference.server.ts';
import type { Say } from '../say.ts';

function linesOf({ competence, texts }: Procedure, { one, own }: Competent, say: Say): string[] {
  const { t, locale } = say;
  if (one) return [t('portal:guide.one', { name: agencyText(one, say) })];
  if (competence.rule !== 'residence' && competence.rule !== 'choice') return [];
  const label = texts[locale].fields[competence.field]?.label ?? competence.field;
  const mine = competence.rule === 'residence' ? 'portal:guide.ownResidence' : 'portal:guide.ownChoice';
  return [t(`portal:guide.${competence.rule}`, { label }), ...(own ? [t(mine, { name: agencyText(own, say) })] : [])];
}

/** Which agency settles it: the kind for everybody, and the one for this person where their residence is known. */
export function agencyView(procedure: Procedure, competent: Competent, demo: boolean, say: Say) {
  const reached = competent.one ?? competent.own;
  return {
    title: say.t('portal:guide.agency'),
    lines: linesOf(procedure, competent, say),
    links: [
      ...(reached ? reachLinks({ agency: reached, reach: reached, demo }, say) : []),
      { href: '/agencies', label: say.t('portal:guide.findAgency') },
    ],
  };
}
