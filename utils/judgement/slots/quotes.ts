import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

const FINAL =
  /\b(\w+)(?: it)?(?:'s| is) \1\b|\b(?:no (?:way|road|going|turning) back|no (?:\w+ )?(?:sending|coming|turning|going)(?: it)? back|won't \w+ it (?:later|again)|stands as it stands|irrevocable|no second|no other like|isn't a second|no un\w{3,12}ing|cannot be undone|can't be undone|can't be changed|cannot be changed|can't go back|takes nothing back|(?:stays|remains) like this|for eternity|be able to (?:put|undo|change|take)|can't be (?:put|taken)|cannot be taken back|(?:cannot|can't|couldn't|could not) (?:\w+ ){1,2}back|nobody can|(?:withdrawal|change) afterwards|afterwards (?:costs|nothing)|(?:is|it's|are) final|they're in|nothing can be|one time only|only (?:\w+ (?:it )?)?once|once only|there's no (?:glue|cure|mending|undoing)|gone for ever|gone for good|too late|last chance|binding|(?:waits|wait|cuts|prints|starts|closes) (?:until|only|on|at|tonight|today|tomorrow))\b/i;
const MOST_WORDS = 16;
const MOST_SAID = 14;
const MOST_CHARACTERS = 240;
/** "Any thoughts", "would you object": too little to be quoted back. */
const FEWEST_SAID = 4;
/** A cut never ends on a word that leads to the next. */
const WEAK =
  /^(?:the|a|an|our|your|my|their|his|her|of|to|in|on|at|for|with|by|from|and|or|but|that|which|who|as|if|so|is|are|was|we|i|it|they|one|two|each|every|all|this|be|could|would|behind|before|after|over|under|near|about|into|than|because|while|when|where|what|not|no)$|[,;:]$/i;

/** A clause that ends so was cut before its end. */
const HANGS = /\b(?:as|the|an?|of|than|and|or|but|which|because|if|when|while|from|our|my|your|their|its)$/i;

/** Words of theirs short enough to be quoted whole: two to sixteen words, no quotation marks inside. */
export function quotable(text: string): Phrase | null {
  const clause = withoutEndMarks(text.trim().replace(/ ?[:;]-?[()D]$/, ''));
  const words = clause.split(/\s+/).length;
  if (words < 2 || words > MOST_WORDS || /["“”\n]|[:;]-?[()D]/.test(clause) || HANGS.test(clause))
    return null;
  return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
}

/** What they are about to do: "I'll press the button", "will send a lorry on Wednesday". */
const STEP =
  /\b(?:i'll|i will|we'll|we will|i'd have|we'd have|i let|will|goes out|go out|gets|is to be|are to be|are being|i'm going to|we are going to)\b/i;

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

/** Said back, a bare plea sounds like a reproach: "kindly revisit", "tell me if". */
const PLEA =
  /^(?:one (?:more )?(?:addition|thing|point|request|change)|please|kindly|pls|tell me|let me know|can you|could you|would you|may i|maybe|perhaps)\b/i;
/** "Could that go in with ours?" said back alone is about nothing. */
const LEANS =
  /^(?:it|they|those|these|that|same (?:may|to|can|should|please)|in ours|bring it|with that)\b|^(?:could|can|may) (?:that|this|it|they)\b|\b(?:the same|it|those|ones)$/i;
const MOST_WHOLE = 12;

/** The asking words where they are one short clause with nothing cut off and no plea; or null. */
export function wholeClause(text: string): Phrase | null {
  const found = shortly(text);
  const cut = found?.parts.some((part) => part.kind === 'ours') ?? true;
  const words = found?.fact.text.split(/\s+/).length ?? 0;
  return found && !cut && words <= MOST_WHOLE && !PLEA.test(found.fact.text) && !LEANS.test(found.fact.text)
    ? found
    : null;
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
  return toldAs(FINAL, reading) ?? toldAs(STEP, reading) ?? toldAs(DAY, reading, STANDS);
}

/** "The ship is in Santos tonight": something is so on that day, and nothing done. */
const STANDS = /^(?:\S+ ){1,4}(?:is|are|was|were|have|has|had)\b/i;

function toldAs(pattern: RegExp, reading: Reading, but: RegExp | null = null): Phrase | null {
  for (const sentence of reading.sentences) {
    if (
      !pattern.test(sentence.text) ||
      /\?$|^you\b|^otherwise\b|^let me know\b|\bi'll (?:ring|call|send|let|come|give|tell|bring|write|be|get|have|e-?mail)\b|\b(?:his|her|their|an|my|our|your) (?:answer|reply|word)\b|\bin any case\b/i.test(
        sentence.text.trim(),
      )
    )
      continue;
    const whole = quotable(
      sentence.text.replace(/,?(?: (?:as|so) far as)? I(?:'m told| am told| know)\b/, ''),
    );
    const clauses = sentence.text.split(
      /[;:] |, (?:then|so|and|but|because|which) | and (?=there's|there is|it|that|they|nothing)|, (?=\p{L}+ (?:per cent|years?)\b)/u,
    );
    for (const found of [
      whole,
      ...clauses.map((one) => quotable(one.replace(/^If (?:yes|so|you(?:'re| are) \w+|you \w+),? /i, ''))),
    ]) {
      if (!found || !pattern.test(found.fact.text) || but?.test(found.fact.text)) continue;
      if (reading.text.includes(found.fact.text)) return found;
    }
  }
  return null;
}

const FIXED =
  /\b(?:no (?:more|extra) (?:money|budget)|(?:price|sum|budget|amount|total|fee|date|opening|deadline) (?:stays|as (?:confirmed|agreed|sanctioned)|is fixed|has to stay|must stay|remains?|cannot move|can't move|won't move)|(?:sum|amount|budget|price)[^.]{0,30} (?:no change|unchanged)|same (?:budget|price|money)|without (?:extra|more) (?:money|cost)|nothing (?:extra|more) (?:in|to)|money-wise|cannot go (?:over|up)|can't go (?:over|up))\b/i;

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
