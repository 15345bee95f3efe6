import type { Address } from '../../clients/address.ts';
import type { Mode } from '../judgement.ts';

/** What the mirror notices in a draft, in the order in which one of them is shown. */
export const FLAGS = [
  'order-taking',
  'refusal',
  'perfunctory-thanks',
  'mass-greeting',
  'vendor-phrase',
  'asks-known',
  'no-conclusion',
  'check-in',
  'promise',
] as const;
export type Flag = (typeof FLAGS)[number];

/** One thing noticed: `quote` stands in the draft word for word. */
export interface Remark {
  readonly flag: Flag;
  readonly quote: string;
}

export const RISKS = ['low', 'medium', 'high'] as const;
export type Risk = (typeof RISKS)[number];

/** How much the draft risks displeasing the client, how to say it, and why: short clauses in plain words. */
export interface Displeasure {
  readonly risk: Risk;
  readonly medium: 'mail' | 'call';
  readonly reasons: readonly string[];
}

/** What is known around a draft while it is written. */
export interface DraftContext {
  /** Who writes, and to whom: names in greeting and signature are told by it. */
  readonly from: Address | null;
  readonly to: readonly Address[];
  /** How many people receive it. */
  readonly recipients: number;
  /** How the message that is answered should be met, from `judge()`; null where nothing is answered. */
  readonly mode: Mode | null;
  /** Whether that is doubtful (`isDoubtful`); not where absent. */
  readonly doubtful?: boolean;
  /** The mood of that message. */
  readonly mood: 'warm' | 'neutral' | 'sore';
  /** What the client wrote in the thread, the newest included: only the new parts, oldest first. */
  readonly heard: readonly string[];
  /** What the notes hold. */
  readonly known: readonly string[];
  /** When it is written, Unix ms, and in which IANA zone: "Friday" is the writer's. */
  readonly at: number;
  readonly timeZone: string;
}

/** What the mirror made of a draft. */
export interface Reflection {
  /** In order of appearance; no two for the same words. */
  readonly flags: readonly Remark[];
  /** The one to show, or null. */
  readonly shown: Remark | null;
  readonly displeasure: Displeasure;
}
