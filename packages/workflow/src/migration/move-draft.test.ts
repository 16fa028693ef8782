import { describe, expect, it } from 'vitest';
import { defineService } from '../define-service.ts';
import { sampleService, sampleTexts } from '../test/sample-service.ts';
import { moveDraft } from './move-draft.ts';

const texts = { vi: sampleTexts, en: sampleTexts };
const first = defineService(sampleService, texts);
const [page] = sampleService.form;
const [commune, purpose, copies] = page.fields;
const versionWith = (version: string, fields: readonly object[]) =>
  defineService({ ...sampleService, version, form: [{ ...page, fields }] } as unknown as typeof sampleService, texts);

const draft = { answers: { commune: 'bach-mai', purpose: 'work', copies: 2 }, aside: {} };

describe('a draft that is not handed in yet', () => {
  it('keeps its answers under a new form, sets aside what is not asked, and is asked what is new', () => {
    const second = versionWith('2', [commune, purpose, { name: 'phone', kind: 'phone' }]);
    expect(moveDraft(first, second, draft)).toEqual({
      answers: { commune: 'bach-mai', purpose: 'work' },
      aside: { copies: 2 },
    });
  });

  it('gets back what was set aside when a later form asks for it again', () => {
    const second = versionWith('2', [commune, purpose]);
    const third = versionWith('3', [commune, purpose, copies]);
    const moved = moveDraft(second, third, moveDraft(first, second, draft));
    expect(moved.answers).toEqual(draft.answers);
  });

  it('is asked again, and keeps what was written, when a question changes its kind', () => {
    const second = versionWith('2', [commune, purpose, { name: 'copies', kind: 'choice', options: ['one', 'more'] }]);
    expect(moveDraft(first, second, draft)).toEqual({
      answers: { commune: 'bach-mai', purpose: 'work' },
      aside: { copies: 2 },
    });
  });
});
