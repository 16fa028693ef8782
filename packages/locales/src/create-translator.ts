import type { Locale } from '@mot-cua/workflow';
import { createInstance, type i18n, type Resource } from 'i18next';
import type { Translate } from './translate.ts';

export interface Translator {
  readonly locale: Locale;
  readonly t: Translate;
  /** For keys that are made up of what a chart says. */
  readonly i18n: i18n;
}

type Values = Readonly<Record<string, string | number>>;
type Say = (key: string, values?: Values) => string;

/** A translator over these texts. Each text is looked up and taken apart once: pages say hundreds of them. */
export function createTranslator(locale: Locale, texts: Resource[string]): Translator {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: texts },
    fallbackLng: false,
    initAsync: false,
    // React and the mail templates escape; escaping here would show `&amp;` to people.
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => '',
  });
  const plain = kept((key) => instance.t(key));
  const pattern = kept((key) => patternOf(instance.t(key, { skipInterpolation: true })));
  const rules = new Intl.PluralRules(locale);
  const counted = kept((key) => {
    const [name = '', count] = key.split(' ');
    return patternOf(instance.t(name, { skipInterpolation: true, count: Number(count) }));
  });
  const samples = new Map<string, number>();
  const patternFor = (key: string, count: string | number | undefined): Pattern => {
    if (typeof count !== 'number') return pattern(key);
    // Every count of one plural form says the same text: the first that came stands for all.
    const form = count === 0 ? 'nothing' : rules.select(count);
    const sample = samples.get(form) ?? count;
    samples.set(form, sample);
    return counted(`${key} ${sample}`);
  };
  const say: Say = (key, values) => (values ? filled(patternFor(key, values.count), values) : plain(key));
  return { locale, t: say as Translate, i18n: instance };
}

/** Text and names of values in turns. */
type Pattern = readonly string[];

const patternOf = (text: string): Pattern => text.split(/\{\{(\w+)\}\}/);

const filled = (pattern: Pattern, values: Values): string =>
  pattern.map((part, place) => (place % 2 === 0 ? part : String(values[part] ?? ''))).join('');

/** Finds each thing once. There are as many as there are texts. */
function kept<Found>(find: (key: string) => Found): (key: string) => Found {
  const known = new Map<string, Found>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}
