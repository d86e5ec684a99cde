/** How a language writes its numbers and what it counts with. */
export interface Lexicon {
  readonly language: 'en' | 'de' | 'fr' | 'es' | 'other';
  /** "1.234,5" rather than "1,234.5". */
  readonly decimalComma: boolean;
  readonly numbers: ReadonlyMap<string, number>;
  /** What multiplies the number before it. */
  readonly scales: ReadonlyMap<string, number>;
  /** "dozens", "Tausende": numbers of no certain value. */
  readonly vague: ReadonlySet<string>;
  /** "several", with a scale after it. */
  readonly some: ReadonlySet<string>;
  /** "a" before "million", "half", "dozen". */
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Between the two ends of a range. */
  readonly to: ReadonlySet<string>;
  readonly percent: readonly (readonly string[])[];
  /** Word to unit, both numbers of the noun. */
  readonly units: ReadonlyMap<string, string>;
  readonly money: ReadonlyMap<string, string>;
  readonly fractions: ReadonlyMap<string, number>;
  /** Longest first. */
  readonly qualifiers: readonly (readonly string[])[];
  /** Words that end a noun phrase. */
  readonly stops: ReadonlySet<string>;
}
