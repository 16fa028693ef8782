import type { Locale } from '@mot-cua/workflow';
import { createInstance, type i18n, type Resource } from 'i18next';
import type { Translate } from './translate.ts';

export interface Translator {
  readonly locale: Locale;
  readonly t: Translate;
  /** For React's provider. */
  readonly i18n: i18n;
}

/** A translator over these texts: for a browser that has fetched one language only. */
export function createTranslator(locale: Locale, texts: Resource[string]): Translator {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: texts },
    fallbackLng: false,
    initAsync: false,
    // React and the mail templates escape; escaping here would show `&amp;` to people.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  const t: Translate = (key, ...values) => instance.t(key as string, { ...values[0] });
  return { locale, t, i18n: instance };
}
