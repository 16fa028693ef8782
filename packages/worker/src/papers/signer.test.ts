import type { ReadEntry } from '@mot-cua/db';
import { expect, it } from 'vitest';
import { signer } from './signer.ts';

const approved = (data: object) =>
  ({
    entry: { type: 'approve', data },
    actorName: 'Phạm Quốc Bảo',
    named: { l: 'Hoàng Minh Đức' },
  }) as unknown as ReadEntry;

it('a paper names who signed, and a substitute says for whom', () => {
  expect(signer(approved({}))).toBe('Phạm Quốc Bảo');
  expect(signer(approved({ onBehalfOf: 'l' }))).toBe('Phạm Quốc Bảo (làm thay Hoàng Minh Đức)');
  expect(signer(undefined)).toBe('');
});
