import { orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { test } from './people.ts';

test('A few dossiers are on the desk, some paid, some accepted', async ({ people }) => {
  const clerk = await people.cookie('staff-huong');
  for (const [place, subject] of ['citizen-minh', 'citizen-hoa', 'citizen-duc', 'citizen-tuan'].entries()) {
    const citizen = await people.cookie(subject);
    const dossier = await sentDossier(citizen, 'bach-mai');
    await notify(signed(noticeOf(await orderFor(citizen, dossier), 8000)));
    if (place % 2 === 0) await acceptByPost(clerk, dossier.replace('/my/', '/dossiers/'));
  }
});
