import { draftSubject, noticeSubject, type WordingSubject } from '@mot-cua/use-cases';

export const wordingsHref = ({ area, agencyId }: { area: 'drafts' | 'notices'; agencyId: string | null }): string => {
  const query = new URLSearchParams([
    ...(area === 'notices' ? [['of', 'notices']] : []),
    ...(agencyId ? [['agency', agencyId]] : []),
  ]);
  return query.size > 0 ? `/admin/templates?${query}` : '/admin/templates';
};

/** The page on which something is worded. */
export function wordingHref(subject: WordingSubject): string {
  if (subject.area === 'notice') return `/admin/templates/notices/${subject.kind}`;
  const { procedure, outcome, agencyId } = subject;
  const query = agencyId ? `?${new URLSearchParams({ agency: agencyId })}` : '';
  return `/admin/templates/drafts/${procedure.slug}.${outcome}${query}`;
}

/** What an address words; null: nothing. */
export function readWordingAddress(area: string, about: string, { searchParams }: Pick<URL, 'searchParams'>) {
  if (area === 'notices') return noticeSubject(about);
  const [slug = '', outcome = ''] = about.split('.');
  return area === 'drafts' ? draftSubject(slug, outcome, searchParams.get('agency') || null) : null;
}

/** The newest version that a form was drawn with. */
export const readSeen = (said: string): number => (/^\d{1,6}$/.test(said) ? Number(said) : 0);
