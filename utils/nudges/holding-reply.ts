import { isCourtesy, withoutGreeting } from '../clients/courtesy.ts';
import { isHolding } from '../mail/tone/holding.ts';

/** What they will do first, or that the answer comes later: "I need to ask my boss", "will revert", "bear with me". */
const LATER = [
  /\b(?:i|we|they|he|she|you)(?:['’]ll| will| shall| am going to| are going to)\b.{0,60}\b(?:(?:get|come|be|circle|go|write|report) back|back (?:to you|with|on|by|next)|revert|reply|respond|answer|let you know|hear (?:from|back)|have (?:an|the|my|our) (?:answer|reply|decision)|update you|keep you (?:posted|updated|in the loop)|look (?:at|into)|(?:have|take) an? (?:\w+ )?look|(?:get|come) to (?:it|this|that)|confirm|send (?:it|them|you|over|this|that|the)|tell you|know more|give you (?:an|our|my|the) (?:answer|reply|decision))\b/i,
  /\b(?:i|we|he|she|they)(?: (?:first|still|just|do))?(?: (?:need|needs|have|has|want|wants) to|['’]ll(?: have to)?| will(?: have to)?| must| should) (?:first |just |quickly |still |also )?(?:check|ask|discuss|talk|think|speak|look|clarify|consult|clear|align|review|verify|see (?:what|if|whether|how|with)|sleep|find out|run (?:it|this|that))\b/i,
  /^\W*(?:(?:still|just|currently|now) )?(?:checking|asking|looking into|working on|discussing|waiting for|reviewing|clarifying|thinking about)\b/i,
  /\b(?:i['’]m|i am|we['’]re|we are)(?: (?:still|just|currently|now|already))? (?:asking (?!you\b)|waiting (?:for|on|to hear)|on it|working on|thinking (?:about|it))/i,
  /\b(?:i['’]m|i am|we['’]re|we are|is|are)(?: (?:still|just|currently|now|already))? (?:checking|looking (?:into|at)|discussing|reviewing|clarifying|under review|being (?:checked|discussed|reviewed)|in (?:discussion|review|clarification))\b/i,
  /^\W*(?:need|have|got) to (?:run (?:it|this|that) (?:past|by)|check|ask|discuss|talk|think|speak|clarify|see)\b/i,
  /^\W*(?:(?:got it|noted|thanks?|thank you|ok(?:ay)?|sure|cheers|received)\W{1,3}(?:and )?|.{0,70}, )?(?:will|shall) (?:revert|get back|come back|reply|respond|answer|let you know|update you|keep you (?:posted|updated)|check|ask|look|review|do|send|confirm|be back)\b/i,
  /^\W*(?:i['’]m |we['’]re )?on it\b|\bleave (?:it|this|that) with (?:me|us)\b|\bback to you (?:shortly|soon|asap|by|on|in|next|tomorrow|later)\b/i,
  /^\W*(?:let me|let us|allow me to) (?:check|ask|look|think|see|discuss|talk|speak|sleep|find out|clarify|get|come)\b/i,
  /\b(?:bear with (?:me|us)|give (?:me|us) (?:until|till|a (?:few|couple|day|week|moment|bit|little)|some|one|two|three|\d)|(?:more|answer|details|reply|news) (?:to follow|follows?|soon|shortly)|hold (?:on|tight))\b/i,
  /\b(?:no|not (?:yet )?(?:a|any)|haven['’]t (?:got |had )?(?:a|an|any|the)?|don['’]t (?:yet )?have (?:a|an|any|the)?) ?(?:answer|decision|news|feedback|reply)\b.{0,30}\b(?:yet|so far|until|before|from)\b|\bnot (?:yet )?(?:decided|been decided|heard back|got to it|had (?:the )?time)\b/i,
  /\b(?:passed|forwarded|sent|handed) (?:it|this|that|your (?:mail|e-?mail|message|question|request|offer|note))(?: on)? to\b/i,
  /^\W*(?:an? |the |our |my )?(?:more|answer|details|reply|news) (?:will )?(?:come |follow )?(?:by|on|next|in|after)\b/i,
  /^\W*back (?:to you|with you|next|on|by|tomorrow|later|in)\b/i,
];

/** Why it takes longer; by itself it neither answers nor promises. */
const HINDRANCE =
  /\b(?:(?:only |have )?just (?:seen|saw|read|opened|got|spotted) (?:this|it|your)|travel(?:l?ing)?|away|busy|swamped|snowed under|hectic|crazy|mad|on (?:the road|holiday|vacation|leave)|on site|off sick|ill|sick|out (?:this|until|till|of (?:the )?office)|back (?:on|from|in)|audit|year[- ]end|month[- ]end|meet(?:s|ing)?|decides?|late|delay(?:ed)?|takes? (?:a bit|longer|some time|time)|longer than|at the moment|right now|currently|this week|not forgotten|haven['’]t forgotten)\b/i;

/** Kind words and receipts that say nothing. */
const KIND =
  /^\W*(?:ok(?:ay)?|sure|noted|received|got it|got your|understood|will do|no problem|of course|certainly|absolutely|great|perfect|super|fine|thx|cheers|thanks?|thank you|many thanks|sorry|apologies|my apologies|i apologi[sz]e|we apologi[sz]e|please (?:excuse|accept)|(?:i )?appreciate|hope (?:that|this) (?:is|['’]s) (?:ok|okay|fine|all right)|talk (?:soon|then)|speak soon|best|regards|kind regards|have a|enjoy|good to hear|nice to hear|understand)\b/i;
/** What begins kindly and goes on is not only kind. In words. */
const FEW_WORDS = 14;

/** It asks something of us, or it says what was decided. */
const SAYS_MORE =
  /\?|\b(?:please (?!excuse|accept|bear|give (?:me|us)|allow|be patient|wait)|could you|can you|would you|send (?:me|us)|we(?:['’]d| would) (?:like|prefer|rather)|i(?:['’]d| would) (?:like|prefer|rather)|yes\b|agreed?\b|accept(?:ed)? (?:your|the)|go ahead|goes? with|sign(?:ed)?\b|approved|attached|enclosed|instead|too (?:expensive|high|late)|not interested|no longer|decided (?:to|for|against|that)|(?:we|i)(?:['’]ll| will)? (?:take|choose|pick|opt for|go for|go with) (?!a\b|it with|this with|some\b)|option \w\b|the answer is)\b/i;
/** Asked for form's sake: what it says is that the answer comes later. */
const ASKS_LEAVE = /^\W*(?:can|may|could) (?:i|we) (?:get|come|circle) back to you\b[^?]*\?\W*$/i;

/** A name under a mail that was not taken for a signature. */
const NAME = /^[-–—\s]*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
/** One word can answer all. */
const ANSWERS =
  /^(?:yes|no|none|both|neither|either|all|any|option|today|tomorrow|done|correct|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b/i;

/** More is no holding reply. */
const MOST_SENTENCES = 6;

/** Whether a sentence puts the answer off: they say that it comes, or what they have to do before. */
export function putsOff(sentence: string): boolean {
  const words = plain(sentence);
  if (ASKS_LEAVE.test(words)) return true;
  if (SAYS_MORE.test(words)) return false;
  return isHolding(words) || LATER.some((form) => form.test(words));
}

/**
 * Whether a mail only holds us off: "Thanks, let me check with finance. Back next week." It puts the answer off, and
 * beside that it thanks, excuses or says what is in the way; where it says more, it is an answer.
 * @param sentences of its own words, greeting and signature left out
 */
export function isHoldingReply(sentences: readonly string[]): boolean {
  const said = withoutName(sentences);
  if (said.length > MOST_SENTENCES) return false;
  return said.some(putsOff) && said.every((one) => putsOff(one) || isBeside(plain(one)));
}

/** Whether a mail says nothing that waits for an answer: "Great, thanks, no hurry." */
export function isOnlyKind(sentences: readonly string[]): boolean {
  return withoutName(sentences).map(plain).every(isKind);
}

function isBeside(words: string): boolean {
  return !SAYS_MORE.test(words) && (HINDRANCE.test(words) || isKind(words));
}

function isKind(words: string): boolean {
  if (isCourtesy(words)) return true;
  return KIND.test(words) && words.split(' ').length <= FEW_WORDS && !words.includes('?');
}

function plain(sentence: string): string {
  return withoutGreeting(sentence.replace(/\s+/g, ' ').trim());
}

function withoutName(sentences: readonly string[]): readonly string[] {
  const last = sentences.at(-1)?.trim() ?? '';
  return NAME.test(last) && !ANSWERS.test(last) ? sentences.slice(0, -1) : sentences;
}
