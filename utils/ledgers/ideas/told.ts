import { sensitivityOf } from '../sensitive.ts';

/** Where something known of a client stands. */
export const TOLD_IN = [
  'note',
  'mail',
  'fact',
  'praise',
  'wish',
  'granted-wish',
  'serves',
  'occasion',
  'first-mail',
] as const;
export type ToldIn = (typeof TOLD_IN)[number];

/** Something known of a client, in the words in which it was told, so that an idea can cite what it rests on. */
export interface Told {
  /** Verbatim. */
  readonly text: string;
  readonly where: ToldIn;
  /** Who said it; the user's own notes are ours. */
  readonly by: 'client' | 'us';
  /** Unix ms at which it was said, or null where nobody knows. */
  readonly at: number | null;
}

/** Loss, law and mishap: no matter for a treat, beside what touches body, family, faith and money (D6). */
const OWN_AFFAIR =
  /\b(?:died|dying|death|mourn\w*|redundan\w+|lay-?offs?|sued|lawsuit|police|drowned|killed|accidents?|flooded|burgl\w+|votes? for)\b/i;

/** Whether a line tells what is the client's own affair: no idea is made of it, and none cites it. */
export function isPrivate(text: string): boolean {
  return sensitivityOf(text) !== null || OWN_AFFAIR.test(text);
}
