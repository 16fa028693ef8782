type Singular<Key> = Key extends `${infer Stem}_other` ? `${Stem}_one` : never;

/**
 * The shape that a translation must have: the same keys as the source, no more and no fewer.
 * Vietnamese counts with one form (`x_other`), English with two (`x_one` and `x_other`).
 */
export type Translated<Source> = {
  readonly [Key in keyof Source | Singular<keyof Source>]: Key extends keyof Source
    ? Source[Key] extends string
      ? string
      : Translated<Source[Key]>
    : string;
};
