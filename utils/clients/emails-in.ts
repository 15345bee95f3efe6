import { normaliseEmail } from './normalise-email.ts';

/**
 * Every address that stands inside a short text such as a display name.
 * @returns normalised addresses in order; only the first 1,000 characters are read
 */
export function emailsIn(text: string): string[] {
  return text
    .slice(0, 1_000)
    .split(/[\s<>()[\]{},;:"'|⟦⟧]+/u)
    .filter((word) => word.includes('@'))
    .map((word) => normaliseEmail(word.replace(/^\.+|[.!?]$/g, '')))
    .filter((email) => email !== null);
}
