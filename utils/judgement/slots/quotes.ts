import type { Ask, Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere, saidInThread } from './facts.ts';

const FINAL =
  /\b(?:no way back|cannot be undone|can't be undone|can't be changed|cannot be changed|can't go back|(?:is|it's|are) final|they're in|too late|last chance|binding|(?:waits|wait|cuts|prints|starts|closes) (?:until|only|on|at|tonight|today|tomorrow))\b/i;
/** Two numbers with words around them, as in "12 days booked, 7 used". */
const COUNTED = /\b\d+ [\p{L} -]{3,30}, \d+ [\p{L} ]{3,20}/u;
const MOST_WORDS = 16;
const MOST_SAID = 14;
const MOST_CHARACTERS = 240;
/** "Any thoughts", "would you object": too little to be quoted back. */
const FEWEST_SAID = 4;
/** A cut never ends on a word that leads to the next. */
const WEAK =
  /^(?:the|a|an|our|your|my|their|his|her|of|to|in|on|at|for|with|by|from|and|or|but|that|which|who|as|if|so|is|are|was|we|i|it|they|one|two|each|every|all|this|be|could|would|behind|before|after|over|under|near|about|into|than|because|while|when|where|what|not|no)$|[,;:]$/i;

/** Words of theirs short enough to be quoted whole: two to sixteen words, no quotation marks inside. */
export function quotable(text: string): Phrase | null {
  const clause = withoutEndMarks(text.trim());
  const words = clause.split(/\s+/).length;
  if (words < 2 || words > MOST_WORDS || /["“”\n]/.test(clause)) return null;
  return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
}

/** What they are about to do: "I'll press the button", "will send a lorry on Wednesday". */
const STEP =
  /\b(?:i'll|i will|we'll|we will|i'd have|we'd have|i let|will|goes|go out|gets|is to be|are to be|are being|i'm going to|we are going to)\b/i;

/** The asking words as they stand, or their beginning with an ellipsis where the whole is too long to be said back. */
export function shortly(text: string): Phrase | null {
  const said = clausesThatFit(text.trim().slice(0, MOST_CHARACTERS));
  const asked = said ? `${said.fact.text}?` : '';
  if (said && text.includes(asked)) return { ...said, parts: [theirs(asked)], fact: saidHere(asked) };
  if (said) return said;
  const words = text.trim().split(/\s+/, MOST_SAID - 2);
  while (words.length > 0 && WEAK.test(words.at(-1) ?? '')) words.pop();
  const start = quotable(words.join(' '));
  if (!start || words.length < FEWEST_SAID || !text.includes(start.fact.text)) return null;
  return { ...start, parts: [...start.parts, ours(' …')] };
}

/** As many whole clauses from the beginning as can be said. */
function clausesThatFit(text: string): Phrase | null {
  let kept = '';
  for (const clause of text.split(/(?=[,;:(–]| - )/)) {
    if ((kept + clause).trim().split(/\s+/).length > MOST_SAID) break;
    kept += clause;
  }
  const said = quotable(kept);
  return said && said.fact.text.split(/\s+/).length >= FEWEST_SAID ? said : null;
}

/** "The stonemason cuts the slabs on Thursday": a day on which something is done. */
const DAY =
  /\b(?:on|by|until) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:tonight|tomorrow|this (?:evening|afternoon|week))\b/i;

/** The words in which they say that a step cannot be taken back, else those that name the step; or null. */
export function findNoWayBack(reading: Reading): Phrase | null {
  return toldAs(FINAL, reading) ?? toldAs(STEP, reading) ?? toldAs(DAY, reading);
}

function toldAs(pattern: RegExp, reading: Reading): Phrase | null {
  for (const sentence of reading.sentences) {
    if (!pattern.test(sentence.text) || /\?$|^you\b/i.test(sentence.text.trim())) continue;
    const whole = quotable(sentence.text.replace(/,? I(?:'m told| am told| know)\b/, ''));
    const clauses = sentence.text.split(/[;:] |, (?:then|so|and|but|because|which) /);
    for (const found of [
      whole,
      ...clauses.map((one) => quotable(one.replace(/^(?:If (?:yes|so),? )/i, ''))),
    ]) {
      if (found && pattern.test(found.fact.text) && reading.text.includes(found.fact.text)) return found;
    }
  }
  return null;
}

const FIXED =
  /\b(?:no (?:more|extra) (?:money|budget)|(?:price|sum|budget|amount|total|fee|date|opening) (?:stays|as (?:confirmed|agreed|sanctioned)|is fixed|has to stay|must stay|remains?|cannot move|can't move|won't move)|(?:sum|amount|budget|price)[^.]{0,30} (?:no change|unchanged)|same (?:budget|price|money)|without (?:extra|more) (?:money|cost)|nothing (?:extra|more) (?:in|to)|money-wise|cannot go (?:over|up)|can't go (?:over|up))\b/i;

/** Their words that the sum, the scope or the day stays as it is, or null. */
export function findFixed(reading: Reading, ask: Ask): Phrase | null {
  for (const sentence of reading.sentences) {
    if (sentence.text.includes(ask.quote) || !FIXED.test(sentence.text)) continue;
    const clause = sentence.text.split(/; |, (?:but|and|so) | - /).find((one) => FIXED.test(one));
    const found = clause ? quotable(clause) : null;
    if (found) return found;
  }
  return null;
}

/** What we counted up before, in our own words, newest first; or null. */
export function findRecord(history: History): Phrase | null {
  for (const turn of [...history.thread].reverse()) {
    const found = turn.from === 'us' ? COUNTED.exec(turn.text)?.[0] : undefined;
    if (found) return { parts: [ours(found)], plural: false, fact: saidInThread(found, turn) };
  }
  return null;
}
