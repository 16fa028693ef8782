import type { Channel, Outcome, ResultChannel } from './facts.ts';
import type { FormPage, ShowWhen } from './form/field.ts';
import type { Law } from './law.ts';
import type { LicensingMachine } from './licensing/machine.ts';
import type { Tariff } from './tariff.ts';

export type Locale = 'vi' | 'en';

/** A paper that the applicant hands in (thành phần hồ sơ). */
export interface PaperComponent {
  readonly name: string;
  readonly optional?: true;
  readonly showWhen?: ShowWhen;
  /** `upload`: a file with the application; `original`: shown at the counter. */
  readonly handIn: 'upload' | 'original';
  readonly maxMegabytes?: number;
}

/** The paper that the agency gives: `{{name}}` in a text stands for an answer, and for the facts `code`, `today`. */
export interface ResultTemplate {
  readonly symbol: string;
  /** The register in which it is numbered, e.g. 'XNTTHN' or 'SCT/BS'; numbers run per agency, year, book and `numberedBy`. */
  readonly book: string;
  readonly numberedBy?: string;
  readonly rows: readonly string[];
}

export interface ProcedureTexts {
  readonly name: string;
  readonly officialName: string;
  readonly summary: string;
  /** Words that people search for. */
  readonly keywords: readonly string[];
  readonly domain: string;
  readonly partialReason?: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, { title: string; intro?: string }>>;
  readonly fields: Readonly<
    Record<string, { label: string; hint?: string; unit?: string; options?: Readonly<Record<string, string>> }>
  >;
  readonly papers: Readonly<Record<string, { name: string; hint?: string }>>;
  readonly refusalGrounds: Readonly<Record<string, string>>;
  readonly result: {
    readonly name: string;
    readonly title: string;
    readonly subtitle?: string;
    readonly grounds: readonly string[];
    readonly rows: Readonly<Record<string, string>>;
    readonly paragraphs: Readonly<Record<Outcome, readonly string[]>>;
  };
}

/** A public service as a value. Everything that a person sees of it is drawn from here. */
export interface Procedure {
  readonly code: string;
  readonly version: string;
  /** ASCII folder name, used in addresses. */
  readonly slug: string;
  readonly onlineLevel: 3 | 4;
  readonly onlineMode: 'full' | 'partial';
  /** The question of kind `commune` whose answer is the agency: where the owner lives, or where he chooses to go. */
  readonly competence: { readonly field: string; readonly rule: 'residence' | 'choice' };
  readonly channels: readonly Channel[];
  readonly resultChannels: readonly ResultChannel[];
  readonly law: Law;
  readonly tariff: Tariff | null;
  readonly form: readonly FormPage[];
  readonly papers: readonly PaperComponent[];
  readonly refusalGrounds: readonly string[];
  readonly result: ResultTemplate;
  readonly machine: LicensingMachine;
  readonly texts: Readonly<Record<Locale, ProcedureTexts>>;
}
