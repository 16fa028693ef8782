import type { Locale } from '@mot-cua/workflow';
import { compileText, type TextValues } from './compile-text.ts';
import type { Translate } from './translate.ts';

export interface Translator {
  readonly locale: Locale;
  readonly t: Translate;
}

export interface Texts {
  readonly [key: string]: string | Texts;
}

type Say = (values: TextValues) => string;

/** Every text under its key: the area, then the path, for instance `portal:home.title`. */
function* textsIn(texts: Texts, path = '', mark = ':'): Generator<[key: string, text: string]> {
  for (const [name, inner] of Object.entries(texts)) {
    if (typeof inner === 'string') yield [path + name, inner];
    else yield* textsIn(inner, path + name + mark, '.');
  }
}

/** Texts that count: `x_one` and `x_other` are said as `x`, by the count. */
function countedSay(stem: string, says: ReadonlyMap<string, Say>, rules: Intl.PluralRules): Say {
  const other = says.get(`${stem}_other`) ?? (() => stem);
  const one = says.get(`${stem}_one`) ?? other;
  return (values) => (rules.select(Number(values.count)) === 'one' ? one : other)(values);
}

const nothing: TextValues = {};

/** A translator over these texts. All of them are read and taken apart now, so that saying one is a look-up. */
export function createTranslator(locale: Locale, texts: Texts): Translator {
  const says = new Map<string, Say>([...textsIn(texts)].map(([key, text]) => [key, compileText(text)]));
  const rules = new Intl.PluralRules(locale);
  for (const key of [...says.keys()]) {
    const stem = key.endsWith('_other') && key.slice(0, -'_other'.length);
    if (stem) says.set(stem, countedSay(stem, says, rules));
  }
  const t: Translate = (key, ...values) => says.get(key)?.(values[0] ?? nothing) ?? key;
  return { locale, t };
}
