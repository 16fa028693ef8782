import type { Locale } from '@mot-cua/workflow';
import { createInstance, type i18n, type Resource } from 'i18next';
import type { Translate } from './translate.ts';

export interface Translator {
  readonly locale: Locale;
  readonly t: Translate;
  /** For keys that are made up of what a chart says. */
  readonly i18n: i18n;
}

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A translator over these texts. A text without values is looked up once and kept: pages say hundreds of them. */
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
  const kept = new Map<string, string>();
  const plain = (key: string): string => {
    const said = kept.get(key) ?? instance.t(key);
    kept.set(key, said);
    return said;
  };
  const say: Say = (key, values) => (values ? instance.t(key, { ...values }) : plain(key));
  return { locale, t: say as Translate, i18n: instance };
}
