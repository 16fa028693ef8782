import { createHash } from 'node:crypto';
import type { Wanted } from './wanted.ts';

export type Files = ReadonlyMap<string, string>;

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** No real procedure begins with 0: it stays unique until the real code is written in. */
const placeholderCode = (name: string): string => {
  const digits = Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16) % 1_000_000;
  return `0.${String(digits).padStart(6, '0')}`;
};

const renamed = (text: string, { name, lifecycle }: Wanted): string =>
  text
    .replaceAll(`@mot-cua/reference-${lifecycle}`, `@mot-cua/service-${name}`)
    .replaceAll(`reference-${lifecycle}`, name)
    .replaceAll(camel(`reference-${lifecycle}`), camel(name))
    .replace(/'0\.00000\d'/g, `'${placeholderCode(name)}'`);

const partialReasons = {
  vi: 'Phải mang bản chính đến quầy để đối chiếu.',
  en: 'The original must be brought to the desk to be compared.',
} as const;

/** What makes a service level 3: an original, compared where the result is collected, and a sentence that says so. */
function withVisit(path: string, text: string): string {
  const locale = /locales\/(vi|en)\.ts$/.exec(path)?.[1] as 'vi' | 'en' | undefined;
  if (locale)
    return text
      .replace(/^( {2}domain: .*)$/m, `$1\n  partialReason: '${partialReasons[locale]}',`)
      .replace(/^ {4}resultChannel: \{.*?^ {4}\},\n/ms, '');
  return text
    .replace("onlineLevel: 4,\n    onlineMode: 'full'", "onlineLevel: 3,\n    onlineMode: 'partial'")
    .replace(/^.*name: 'resultChannel'.*\n/m, '')
    .replace(/resultChannels: .*/, "resultChannels: ['desk'],")
    .replace(", resultChannel: 'desk'", '')
    .replace(/handIn: 'upload'[^}]*/, "handIn: 'original' ");
}

/** A new service from a reference that is itself compiled and tested: other names, a placeholder for the code, the level that is wanted. */
export function derived(reference: Files, wanted: Wanted): Files {
  return new Map(
    [...reference].map(([path, text]) => {
      const own = renamed(text, wanted);
      return [path, wanted.level === 3 ? withVisit(path, own) : own];
    }),
  );
}

/** Whether a name in the code of the reference would mean two things. */
export const isNameTaken = (reference: Files, name: string): boolean =>
  [...reference.values()].some((text) => new RegExp(`\\b${camel(name)}\\b`).test(text));
