import type { Deps } from '../../packages/use-cases/src/index.ts';
import { startDraft } from './make-dossiers.ts';
import type { Page } from './pages.ts';
import { citizenNamed } from './people.ts';
import { signIn } from './sign-in.ts';
import type { Sites } from './system.ts';

const citizen = 'citizen-lan';
const formTag = /<form[^>]+method="post"/;

/** The pages to measure and to weigh; of all, the first is the bare one. */
export type Visits = { measured: Page[]; weighed: Page[] };

/** Signs one citizen and one handler in, and names the pages they open. */
export async function openVisits(deps: Deps, { bare, portal, backoffice }: Sites, dossierId: string): Promise<Visits> {
  const draftId = await startDraft(deps, await citizenNamed(deps.db, citizen));
  const mine = await signIn(portal, citizen, { path: '/sign-in?go=1' });
  const staff = await signIn(backoffice, 'staff-khanh', { path: '/sign-in', form: { returnTo: '/work' } });
  const at =
    (site: string, cookie: string) =>
    (name: string, path: string, holds = /<h1/): Page => ({ name, url: site + path, cookie, holds });
  const [mySite, desk] = [at(portal, mine), at(backoffice, staff)];
  const plain = at(bare, '');
  const hello = plain('bare Remix page', '/');
  const plainForm = plain('bare form in two trips', '/form', formTag);
  const plainList: Page = { ...plain('bare list in two trips', '/list', /<tr\b/), times: 25 };
  const form: Page = {
    ...mySite('portal: form page', `/applications/${draftId}/pages/purpose`, formTag),
    like: plainForm,
  };
  const list: Page = { ...desk('back office: work list, 25 rows', '/work', /<tr\b/), times: 25, like: plainList };
  return {
    measured: [hello, plainForm, plainList, form, list],
    weighed: [
      hello,
      mySite('portal: home', '/'),
      mySite('portal: services', '/services'),
      mySite('portal: a service', '/services/marital-status'),
      form,
      mySite('portal: check before sending', `/applications/${draftId}/check`),
      mySite('portal: my dossiers', '/my'),
      mySite('portal: a dossier', `/my/${dossierId}`),
      list,
      desk('back office: a dossier', `/dossiers/${dossierId}`),
      desk('back office: a command', `/dossiers/${dossierId}/commands/submitForApproval`),
    ],
  };
}
