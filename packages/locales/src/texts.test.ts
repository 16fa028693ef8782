import { describe, expect, test } from 'vitest';
import { createTranslator } from './create-translator.ts';
import { en, vi } from './texts.ts';
import { translatorFor } from './translator-for.ts';

type Say = (key: string, values: Record<string, string | number>) => string;
type Leaf = [path: string, text: string];

const leaves = (texts: object, path = ''): Leaf[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as Leaf] : leaves(value, `${path}${key}.`),
  );

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

const source = new Map(leaves(vi));
const english = leaves(en);

const properNames = ['shell.siteName'];
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''));

describe('the two languages', () => {
  test('say the same things', () => {
    const stems = (paths: string[]) => [...new Set(paths.map((path) => path.replace(/_(one|other)$/, '')))].sort();
    expect(stems(english.map(([path]) => path))).toEqual(stems([...source.keys()]));
    expect(source.size).toBeGreaterThan(600);
  });

  test('need the same values in each text', () => {
    const counts = new Set(['portal.search.all_one', 'portal.dossier.earlier_one']);
    for (const [path, text] of english) {
      const original = source.get(path) ?? source.get(path.replace(/_one$/, '_other')) ?? '';
      if (!counts.has(path)) expect([path, placeholders(text)]).toEqual([path, placeholders(original)]);
    }
  });

  test('are not the same by oversight', () => {
    const same = english.filter(([path, text]) => source.get(path) === text && hasWords(text)).map(([path]) => path);
    expect(same.filter((path) => !properNames.includes(path))).toEqual([]);
  });

  test('English is written without Vietnamese letters, except names and examples', () => {
    const named = new Set([
      ...['shell.siteName', 'shell.otherLanguage', 'backoffice.calendar.documentHint'],
      ...['backoffice.merger.hints.nameVi', 'backoffice.merger.hints.document'],
    ]);
    const stray = english.filter(
      ([path, text]) => !named.has(path) && /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text),
    );
    expect(stray).toEqual([]);
  });
});

describe('the house style', () => {
  const all = [...source, ...english];

  test('no exclamation marks, no ASCII quotes, no three dots, no double spaces', () => {
    expect(all.filter(([, text]) => /[!"]|\.\.\.| {2}|^\s|\s$/.test(text))).toEqual([]);
  });

  test('sentences stay short', () => {
    const words = (sentence: string) => sentence.split(/\s+/).length;
    const long = all.filter(([, text]) => text.split(/[.?:]\s|, rồi/).some((sentence) => words(sentence) > 26));
    expect(long).toEqual([]);
  });

  test('one spelling: ủy, tòa, minh họa', () => {
    expect([...source].filter(([, text]) => /uỷ|toà(?!n)|hoạ(?!t|c|i)|xoá(?!y)|huỷ/i.test(text))).toEqual([]);
  });

  test('letters are in one composed form', () => {
    expect(all.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

describe('a translator', () => {
  const { t } = translatorFor('en');

  test('is one for all requests', () => {
    expect(translatorFor('vi')).toBe(translatorFor('vi'));
    expect(translatorFor('vi').t).not.toBe(translatorFor('en').t);
  });

  test('counts by the rules of each language', () => {
    expect(t('backoffice:list.count', { count: 1 })).toBe('1 dossier');
    expect(t('backoffice:list.count', { count: 2 })).toBe('2 dossiers');
    expect(translatorFor('vi').t('backoffice:list.count', { count: 1 })).toBe('1 hồ sơ');
  });

  test('never reads a value as a text of its own', () => {
    const query = '{{count}} $t(shell:siteName) <b>&';
    expect(t('backoffice:search.title', { query })).toBe(`Dossiers for ${query}`);
  });

  test('says every text, in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      for (const [path, text] of source) {
        const key = path.replace('.', ':').replace(/_other$/, '');
        const values = Object.fromEntries(placeholders(text).map((name) => [name, 'x']));
        const said = (translatorFor(locale).t as Say)(key, { ...values, count: 2 });
        expect(said).not.toBe(key);
        expect(said).not.toContain('{{');
      }
    }
  });

  test('leaves out a value that is missing', () => {
    const say = t as Say;
    expect(say('backoffice:search.title', {})).toBe('Dossiers for ');
  });

  test('with some areas only says those', () => {
    const some = createTranslator('en', { shell: en.shell });
    expect(some.t('shell:signIn')).toBe('Sign in');
    expect(some.locale).toBe('en');
  });
});
