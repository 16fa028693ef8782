/** One link of a menu; `lang` when its words are in another language than the page. */
export interface NavItem {
  href: string;
  label: string;
  current?: boolean;
  lang?: string;
}
