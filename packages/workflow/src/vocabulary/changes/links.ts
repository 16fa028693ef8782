import type { Facts, Outcome } from '../../facts.ts';
import { type Change, on } from './change.ts';

/** A matter is opened once, however often the dossier comes by: a birth is not registered twice. */
const startLink: Change<{ link: string }> = ({ context, event }, { link }) => {
  if (context.links.some((each) => each.link === link)) return {};
  const opened = {
    link,
    openedAt: event.around.at,
    dossierId: null,
    outcome: null,
    documentNumber: null,
    settledAt: null,
  };
  return { links: [...context.links, opened] };
};

const noteLink = on('linkSettled', (context, { data, around }) => ({
  links: context.links.map((each) =>
    each.link === data.link && each.outcome === null ? { ...each, ...data, settledAt: around.at } : each,
  ),
}));

const together = (links: Facts['links']): Outcome => {
  const granted = links.filter(({ outcome }) => outcome === 'granted').length;
  if (granted === links.length) return 'granted';
  return granted === 0 ? 'refused' : 'partial';
};

/** What the matters of a chain come to: a later one that was refused takes nothing from an earlier one that was granted. */
const concludeLinks: Change = ({ context }) => ({ outcome: together(context.links) });

export const linkChanges = { noteLink, concludeLinks };
export const linkChangesWith = { startLink };
