import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';

/** "accounts@hull.example", or the first half alone, as people write it among themselves. */
const ADDRESS = /(?<![\p{L}\d.@])[\p{L}\d][\p{L}\d._+-]{1,40}@(?:[\p{L}\d-]+(?:\.[\p{L}\d-]+)*)?/u;
/** Somebody of theirs steps in for somebody else. */
const STEPS_IN =
  /\b(?:has left|left us|has gone|has moved|moved to|retires?|retired|instead|in (?:his|her|their) place|swap|transfer|new (?:colleague|contact|treasurer|manager|driver)|from now on|in (?:the )?future|give (?:his|her|the same))\b/i;
/** First name and surname behind what makes them the new one. */
const NEW_NAME =
  /\b(?:to|put|add|contact|colleague|treasurer|manager|from|is|by|for|use) ((?:(?:Mr|Mrs|Ms|Mx|Dr|Mme|Frau|Herr)\.? )?\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)(?= *(?:$|[.,;:()\n]|in\b|down\b|and\b|instead\b|from\b|for\b|please\b))/u;
/** Houses and streets have two capitals too. */
const NO_PERSON =
  /\b(?:Ltd|LLP|GmbH|Inc|Holdings|Company|Group|Bank|Street|St|Road|Rd|Lane|Close|Avenue|Square|House|Drive|Wharf|Hall|Court|Park|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)\b/u;

/** To whom papers go from now on: the address they name, else the person who steps in for another; or null. */
export function findGoesTo(text: string): Phrase | null {
  const address = ADDRESS.exec(text)?.[0].replace(/[.-]+$/, '');
  if (address) return { parts: [theirs(address)], plural: false, fact: saidHere(address) };
  const name = STEPS_IN.test(text) ? NEW_NAME.exec(text)?.[1] : undefined;
  return name && !NO_PERSON.test(name)
    ? { parts: [theirs(name)], plural: false, fact: saidHere(name) }
    : null;
}
