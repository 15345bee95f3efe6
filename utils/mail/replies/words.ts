/**
 * What is known of one language: as much as tells an automatic reply and one that only holds us off, and the day they
 * name. Everything is matched in lower case with straight apostrophes; the forms begin and end at words.
 */
export interface ReplyWords {
  /** BCP 47. */
  readonly language: string;
  /** The writer is away now, said of themselves or of their house. */
  readonly away: RegExp;
  /** What automatic replies add: the day back, who stands in, that the mail came in. */
  readonly signs: RegExp;
  /** It says of itself that a program wrote it, or what no person would say. */
  readonly machine: RegExp;
  /** Something is decided, agreed, sent or asked beside it: a person wrote. */
  readonly more: RegExp;
  /** The sentence tells of the day back. */
  readonly back: RegExp;
  /** Right before a day: it is the last one away. */
  readonly until: RegExp;
  /** They say what they do first, or that the answer comes later. */
  readonly later: RegExp;
  /** Kind words, and what is in the way. */
  readonly kind: RegExp;
  /** January to December, and Monday to Sunday, as parts of forms. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

/** A form that begins and ends at letters, whatever alphabet they are of. */
export function words(...forms: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(?![\\p{L}])`, 'u');
}

/** A form that stands right before a day, with small words between. */
export function before(...forms: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})[\\s,]*$`, 'u');
}
