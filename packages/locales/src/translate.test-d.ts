import { expectTypeOf } from 'vitest';
import type { TextKey, Translate } from './translate.ts';
import type { Translated } from './translated.ts';

declare const t: Translate;

expectTypeOf(t('shell:signIn')).toBeString();
expectTypeOf(t('shell:errorSummary', { count: 2 })).toBeString();
expectTypeOf(t('workflow:notices.accepted.subject', { reference: 'x' })).toBeString();
expectTypeOf<'portal:home.title'>().toExtend<TextKey>();

// @ts-expect-error a text that nobody wrote
t('shell:nothing');
// @ts-expect-error the count is missing
t('shell:errorSummary');
// @ts-expect-error the wrong value
t('shell:account', { nam: 'x' });

const source = { a: 'một', b: { c_other: '{{count}} hai' } } as const;
type En = Translated<typeof source>;

({ a: 'one', b: { c_one: 'one', c_other: 'two' } }) satisfies En;
// @ts-expect-error a key is missing
({ a: 'one' }) satisfies En;
// @ts-expect-error a singular is missing
({ a: 'one', b: { c_other: 'two' } }) satisfies En;
// @ts-expect-error a key too many
({ a: 'one', b: { c_one: 'one', c_other: 'two' }, d: 'three' }) satisfies En;
