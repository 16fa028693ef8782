import type { vi } from './texts.ts';

type Stem<Key extends string> = Key extends `${infer Word}_other` ? Word : Key;

type Entry<Texts, Path extends string> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? { key: `${Path}${Stem<Key>}`; text: Texts[Key] }
    : Entry<Texts[Key], `${Path}${Key}.`>;
}[keyof Texts & string];

type Entries = { [Area in keyof typeof vi]: Entry<(typeof vi)[Area], `${Area}:`> }[keyof typeof vi];

type TextOf = { [Each in Entries as Each['key']]: Each['text'] };

type Placeholder<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/** Every text: area, then path, for instance `portal:home.title`. */
export type TextKey = keyof TextOf;

type Values<Key extends TextKey> = [Placeholder<TextOf[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<TextOf[Key]>, string | number>>];

/** Says a text in one language. A text with `{{name}}` in it does not compile without a value for it. */
export type Translate = <Key extends TextKey>(key: Key, ...values: Values<Key>) => string;
