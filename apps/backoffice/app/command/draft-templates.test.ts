import { randomUUID } from 'node:crypto';
import { translatorFor } from '@mot-cua/locales';
import { draftSubject, readDossier, type StaffDossierView, setWording } from '@mot-cua/use-cases';
import { done, makeWorld, paid, statusPages, submitted, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templatesView, withTemplate } from './draft-templates.server.ts';

let world: World;
let id: string;
const say = translatorFor('vi');
const from = { 'from.day': '2', 'from.month': '3', 'from.year': '2026' };

const view = async (): Promise<StaffDossierView> => {
  const found = await readDossier(world.deps, { id }, world.cast.handler);
  if (!found) throw new Error('The handler sees no dossier');
  return found;
};

async function word(outcome: 'granted' | 'refused', text: string): Promise<string> {
  const subject = draftSubject('marital-status', outcome, null);
  const intentId = randomUUID();
  if (!subject) throw new Error('Nothing is worded');
  const raw = { text, ...from };
  const set = await setWording(world.deps, { subject, raw, seen: 0, intentId }, world.cast.admin);
  if (!set || !('set' in set)) throw new Error(JSON.stringify(set));
  return intentId;
}

beforeAll(async () => {
  world = await makeWorld();
  const { cast } = world;
  id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, cast.clerk, 'transfer');
  await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
});
afterAll(() => world?.close());

describe('words to begin a draft with', () => {
  it('are the house’s own while nobody gave others, and name no version', async () => {
    const raw = withTemplate(await view(), { template: 'granted' }, say);
    expect(raw).toMatchObject({ outcome: 'granted', draftedFrom: '' });
    expect(raw.draft).toBe('Hồ sơ đủ căn cứ. Đề nghị cấp: Giấy xác nhận tình trạng hôn nhân.');
    expect(templatesView(await view(), 'submitForApproval', undefined, say)?.isOpen).toBe(false);
    expect(templatesView(await view(), 'approve', undefined, say)).toBeUndefined();
  });

  it('are the city’s with the dossier in their places; what was begun with stays noted when more is put after it', async () => {
    const granted = await word('granted', '{{findings}}\nCấp cho {{ownerName}}, để {{otherPurpose}}.{{spouseName}}');
    const refused = await word('refused', 'Không cấp: {{ground}}.');
    const raw = withTemplate(await view(), { template: 'granted', draft: '  ' }, say);
    // Nothing was found and nobody is to be married: neither leaves a gap.
    expect(raw).toMatchObject({ draft: 'Cấp cho Nguyễn Thị Lan, để Vay vốn ngân hàng.', draftedFrom: granted });
    const more = withTemplate(await view(), { ...raw, template: 'refused:notCompetent' }, say);
    expect(more).toMatchObject({ outcome: 'refused', draftedFrom: granted });
    expect(more.draft).toBe(
      'Cấp cho Nguyễn Thị Lan, để Vay vốn ngân hàng.\nKhông cấp: Không thuộc thẩm quyền của cơ quan này.',
    );
    expect(withTemplate(await view(), { template: 'refused:notCompetent' }, say).draftedFrom).toBe(refused);
    expect(withTemplate(await view(), { ...raw, template: 'granted' }, say).draft).toBe(raw.draft);
    const shown = templatesView(await view(), 'submitForApproval', raw, say);
    expect(shown).toMatchObject({ isOpen: true, fields: [{ name: 'template' }, { kind: 'hidden', value: granted }] });
  });
});
