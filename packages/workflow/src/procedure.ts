import type { ApplicantKind, LifeEvent } from './audience.ts';
import type { Channel, Opinion, Outcome, Register, ResultChannel } from './facts.ts';
import type { FormPage, ShowWhen } from './form/field.ts';
import type { Law } from './law.ts';
import type { Lifecycle, LifecycleMachine } from './lifecycles/machine.ts';
import type { Migration } from './migration/migration.ts';
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
  /** What a handler may find at a step, in words. */
  readonly findings: Readonly<Record<string, string>>;
  readonly result: {
    readonly name: string;
    readonly title: string;
    readonly subtitle?: string;
    readonly grounds: readonly string[];
    readonly rows: Readonly<Record<string, string>>;
    readonly paragraphs: Readonly<Record<Exclude<Outcome, 'partial'>, readonly string[]>> & {
      readonly partial?: readonly string[];
    };
  };
}

/**
 * Where an application goes: the commune of residence or the one chosen, named by a question of kind `commune`; one
 * agency of the city; or, for a link of a chain, the agency of that kind beside the commune of the dossier above.
 */
export type Competence =
  | { readonly rule: 'residence' | 'choice'; readonly field: string }
  | { readonly rule: 'agency'; readonly agencyId: string }
  | { readonly rule: 'beside'; readonly kind: 'commune' | 'police' | 'insurance' };

/** A matter of a chain: a procedure of its own, with the answers that it takes from the dossier above. */
export interface LinkedProcedure {
  readonly link: string;
  readonly procedure: Procedure;
}

/** A public service as a value. Everything that a person sees of it is drawn from here. */
export interface Procedure {
  readonly lifecycle: Lifecycle;
  readonly code: string;
  readonly version: string;
  /** ASCII folder name, used in addresses. */
  readonly slug: string;
  readonly onlineLevel: 3 | 4;
  readonly onlineMode: 'full' | 'partial';
  readonly applicants: readonly ApplicantKind[];
  /** The life events under which the catalogue shows it. */
  readonly lifeEvents: readonly LifeEvent[];
  readonly competence: Competence;
  readonly channels: readonly Channel[];
  readonly resultChannels: readonly ResultChannel[];
  readonly law: Law;
  readonly tariff: Tariff | null;
  readonly form: readonly FormPage[];
  readonly papers: readonly PaperComponent[];
  readonly refusalGrounds: readonly string[];
  /** Who may be asked for an opinion: these agencies, or any commune where none are named; and what they may answer. */
  readonly consultees?: readonly string[];
  readonly opinions?: readonly Opinion[];
  /** The answers that a register is asked with; nothing else of the dossier leaves the house. */
  readonly registerQueries?: Readonly<Partial<Record<Register, readonly string[]>>>;
  readonly findings: readonly string[];
  readonly links: readonly LinkedProcedure[];
  /** Reports with the same answer to this question are about the same matter. */
  readonly groupedBy?: string;
  readonly result: ResultTemplate;
  readonly machine: LifecycleMachine;
  /** How dossiers of older versions come to this one. */
  readonly migrations?: readonly Migration[];
  readonly texts: Readonly<Record<Locale, ProcedureTexts>>;
}
