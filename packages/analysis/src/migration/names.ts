import { type TextKey, type Translate, translatorFor } from '@mot-cua/locales';
import type { Command, Locale, Procedure, Role } from '@mot-cua/workflow';

/** How a language calls what two versions of a procedure are made of. */
export interface Names {
  t: Translate;
  role: (role: Role) => string;
  command: (command: Command) => string;
  /** A state by its path; a step of the service by the service's own words. */
  state: (path: string) => string;
  field: (name: string) => string;
  option: (field: string, option: string) => string;
  paper: (name: string) => string;
}

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** The words of several versions, the first that knows a name. */
export function namesIn(locale: Locale, versions: readonly Procedure[]): Names {
  const { t } = translatorFor(locale);
  const texts = versions.map((version) => version.texts[locale]);
  const word = (key: string): string => t(key as TextKey & 'workflow:commands.submit');
  const first = (find: (text: Procedure['texts'][Locale]) => string | undefined, name: string): string =>
    texts.map(find).find((found) => found !== undefined) ?? name;
  const inner = (path: string): string => {
    const [region = '', outer = path, step] = path.split('.');
    if (outer !== 'processing') return word(`workflow:${region}.${outer}`);
    return step ? first(({ steps }) => steps[step], step) : t('versions:report.anyStep');
  };
  return {
    t,
    role: (role) => lower(word(`workflow:roles.${role}`)),
    command: (command) => word(`workflow:commands.${command}`),
    state: (path) => path.split(' + ').map(inner).join(' + '),
    field: (name) => first(({ fields }) => fields[name]?.label, name),
    option: (field, option) => first(({ fields }) => fields[field]?.options?.[option], option),
    paper: (name) => first(({ papers }) => papers[name]?.name, name),
  };
}
