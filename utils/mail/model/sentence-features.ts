import { distinct } from './distinct.ts';
import { hashOf } from './hash.ts';
import type { Features, Seen } from './linear.ts';

/** Kinds of names, so that the word "ask" and the letters "ask" differ. */
const WORD = 1;
const PAIR = 2;
const LETTERS = 3;

/** Longer sentences are read to here. */
const LONGEST = 600;
const TOKEN = /[\p{L}]+(?:'[\p{L}]+)?|\d+|[?!:;,."()]/gu;

/** Numbers tell by their size, not by their digits. */
function tokenOf(word: string): string {
  if (!/^\d/.test(word)) return word;
  return /^(?:19|20)\d\d$/.test(word) ? '<year>' : `<${Math.min(6, word.length)}>`;
}

function wordNames(lower: string): number[] {
  const words = (lower.match(TOKEN) ?? []).map(tokenOf);
  const names: number[] = [];
  for (let at = 0; at < words.length; at++) {
    names.push(hashOf(words[at] ?? '', WORD));
    names.push(hashOf(`${words[at]} ${words[at + 1] ?? ''}`, PAIR));
    names.push(hashOf(`${words[at]} ${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`, PAIR));
  }
  return names;
}

/** Runs of three to five letters within words, their ends marked: stems without a dictionary. */
function letterNames(lower: string): number[] {
  const names: number[] = [];
  for (const found of lower.matchAll(/[\p{L}']+/gu)) {
    const word = ` ${found[0].slice(0, 24)} `;
    for (let size = 3; size <= 5; size++)
      for (let from = 0; from + size <= word.length; from++)
        names.push(hashOf(word, LETTERS, from, from + size));
  }
  return names;
}

/** All together of length `LOUD`, so that a long sentence speaks no louder than a short one. */
function alike(names: readonly number[]): Seen {
  const once = distinct(names);
  return { names: once, strength: LOUD / Math.sqrt(Math.max(1, once.length)) };
}

/** How loud words and letters are, each together. */
const LOUD = 1.4;

/** What the model looks at in a sentence: its words and their neighbours, and its letters. */
export function sentenceFeatures(text: string): Features {
  const lower = text.slice(0, LONGEST).toLowerCase().replaceAll('’', "'");
  return [alike(wordNames(lower)), alike(letterNames(lower))];
}
