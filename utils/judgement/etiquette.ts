import { isTold } from './answered.ts';
import type { Question } from './judgement.ts';
import { isSayable } from './sayable.ts';
import { sharedStems, stemsOf } from './words/stems.ts';

/** The etiquette of the guide, each rule a veto by name: a question that breaks one is never shown. */
export const VETOES = [
  'no specific',
  'opens with why',
  'leading',
  'blame or correction',
  'already answered',
  'stock phrase',
  'feigned ignorance, scarcity or guilt',
  'asks for expectations',
  'invented fact',
  'closes their path',
  'contrary without leave',
  'says not what the answer changes',
  'too long to answer in a minute',
  'not sayable',
] as const;
export type Veto = (typeof VETOES)[number];

/** The text that a question may take facts from, and what is known already. */
export interface Known {
  /** The message, the thread, the subject and the notes as one text. */
  readonly sources: string;
  /** The new part of the message. */
  readonly message: string;
  /** The asking words: said back whole, they cost a question more than they give. */
  readonly ask?: string;
  /** What we asked in the thread before. */
  readonly asked: readonly string[];
  /** What was put to them, or turned down by the user, of this very message. */
  readonly spent?: readonly string[];
}

const PATTERNS: readonly (readonly [Veto, RegExp])[] = [
  ['opens with why', /(?:^|[.?!:] )why\b/i],
  [
    'leading',
    /\b(?:don't you think|wouldn't it be|wouldn't you|have you considered|have you thought (?:about|of)|are you sure|isn't it better|shouldn't (?:you|we)|do you really|surely)\b/i,
  ],
  [
    'blame or correction',
    /\b(?:actually|obviously|clearly|as i said|as mentioned|as discussed before|you should have|you failed|you forgot|in fact)\b/i,
  ],
  [
    'stock phrase',
    /\b(?:just checking in|touching base|any updates?|how can (?:i|we) help|can you tell me more|tell me more|what keeps you up|pain points?|low-hanging|circle back|reach out)\b/i,
  ],
  [
    'feigned ignorance, scarcity or guilt',
    /\b(?:i'm no expert|forgive my ignorance|silly question|stupid question|only (?:a few|two|three) (?:slots|places) left|while stocks last|act now|last chance|after all we have done|i was hoping you would|we bent over)\b/i,
  ],
  ['asks for expectations', /\b(?:what (?:are|is) your expectations?|what do you expect (?:from|of) us)\b/i],
  [
    'closes their path',
    /\b(?:we can't do|we won't|instead of (?:the|your)|rather than (?:the|your)|not (?:possible|needed))\b/i,
  ],
  ['contrary without leave', /\b(?:i disagree|i would advise against|that is a mistake|you don't need)\b/i],
];

/** The longest question one answers from one's chair in a minute. */
const MOST_WORDS = 45;

/** Every rule a question breaks, empty where it may be shown. */
export function vetoesOf(question: Question, known: Known): Veto[] {
  const vetoes = PATTERNS.filter(([, pattern]) => pattern.test(ownWords(question))).map(([veto]) => veto);
  if (question.facts.length === 0 || !(question.general || hasSpecific(question))) vetoes.push('no specific');
  if (
    isTold(question.family, known.message) ||
    known.asked.some((one) => isSameQuestion(one, question.text))
  ) {
    vetoes.push('already answered');
  }
  if (question.purpose.trim() === '') vetoes.push('says not what the answer changes');
  if (question.text.split(/\s+/).length > MOST_WORDS || marks(question.text) > 2)
    vetoes.push('too long to answer in a minute');
  if (question.parts.some((part) => part.kind === 'theirs' && !quotes(known.sources, part.text)))
    vetoes.push('invented fact');
  if (!isSayable(question)) vetoes.push('not sayable');
  return vetoes;
}

/** What we say ourselves; a client may well write "actually". */
function ownWords(question: Question): string {
  return question.parts.map((part) => (part.kind === 'ours' ? part.text : '…')).join('');
}

function hasSpecific(question: Question): boolean {
  return (
    question.parts.some((part) => part.kind !== 'ours' && /[\p{L}\p{N}]{2}|\d/u.test(part.text)) ||
    question.facts.some((fact) => fact.source.kind !== 'message')
  );
}

/** Asked before in other words: most of the telling words are the same. */
function isSameQuestion(earlier: string, now: string): boolean {
  // A plain question has too few telling words to be known again in others.
  if (earlier.trim() === now) return true;
  const telling = stemsOf(now).size;
  return telling > 2 && sharedStems(earlier, now) >= telling * 0.7;
}

function marks(text: string): number {
  return text.split('?').length - 1;
}

function quotes(sources: string, words: string): boolean {
  const flat = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return flat(sources).includes(flat(words));
}
