import type { Role } from '@mot-cua/workflow';
import { officialPapers as words } from './official-papers.ts';
import { translatorFor } from './translator-for.ts';

/** Who signs, what they are and for whom, as it stands in their certificate: in Vietnamese, whoever reads it. */
export function certificateNames(who: { fullName: string; agency: string; role: Role; demo: boolean }) {
  const { fullName, agency, role, demo } = who;
  const marked = (name: string): string => (demo ? words.demo(name) : name);
  const position = translatorFor('vi').t(`workflow:roles.${role}`);
  return { name: marked(fullName), agency: marked(words.committee(agency)), position };
}
