import type { Question, TextPart } from '../judgement.ts';
import { findGoesTo } from '../slots/goes-to.ts';
import { findAskingFor, findRecurring } from '../slots/paper-sent.ts';
import type { Slots } from '../slots.ts';
import { plainText, say, theirs } from '../text-parts.ts';
import { asking, type Family, given, type Scene, wordings } from './family.ts';

const PURPOSE = 'saves the next mail about it';
/** Papers sent again, or for the first time; "send and change" changes. */
const SENT =
  /\b(?:re-?send|send|share|forward|mail|e-?mail|copy|copies|duplicate|again|once more|another|have|get|scan)\b/i;
const CHANGED =
  /\b(?:change|update|correct|replace|amend|move|moved|new address|re-?issue|made out|redo|re-?date|transfer|swap|instead|remove|take (?:\p{L}+ ){1,3}off)\b/iu;
const FROM_NOW =
  /\b(?:from now on|in (?:the )?future|from (?:today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri)day|January|February|March|April|May|June|July|August|September|October|November|December)|no (?:more|longer)|only from|henceforth)\b/i;
/** They tell how far it reaches. */
const REACH_TOLD =
  /\b(?:still|stays?|remains?|unchanged|nothing else|everything|all papers|all post|as before|until|this (?:time|once)|one-off)\b/i;

/** A number or a name that a paper has to show. */
const MADE_OUT =
  /\b(?:made out|make out|make (?:\p{L}+ ){1,4}out|addressed to|PO|purchase order|order number|cost cent(?:re|er)|tax number|our name|(?:company|trading) name|name of our|carry)\b/u;
/** They name the form in which they can use it. */
const BY_FILE = /\b(?:pdf|by e-?mail|can be an e-?mail|electronic(?:ally)?)\b/i;
const UNREADABLE = /\b(?:won't|will not|doesn't|does not|can't|cannot) (?:be )?open(?:ed)?\b/i;

/** What stands on papers and pages, and so may stand on more than one. */
const SHOWN =
  /^(?:address|addresses|name|names|number|numbers|logo|logos|details|account|iban|email|e-mail|title|phone|contact)$/;
/** What several people may need. */
const SHARED =
  /^(?:links?|access|map|maps|manual|manuals|list|schedule|drawings?|guide|slides|deck|recording|minutes|instructions)$/;

/** A closed check after doing it: saves the next mail, uncovers nothing and is meant to. */
export const done: Family = {
  id: 'done',
  applies: ({ asked }, { mode, kind }) =>
    mode === 'comply' && (kind === 'admin' || (kind === 'deliverable' && SENT.test(asked))),
  make: (slots, scene) =>
    CHANGED.test(slots.asked) || FROM_NOW.test(scene.reading.text) || MADE_OUT.test(scene.reading.text)
      ? ofChange(slots, scene)
      : ofSending(slots, scene),
};

function check(parts: readonly TextPart[], ...facts: Question['facts']): Question {
  return asking('done', parts, PURPOSE, facts);
}

/** How far a change reaches, or whom else it should reach. */
function ofChange(slots: Slots, { reading: { text } }: Scene): Question[] | null {
  const { thing, date } = slots;
  const told = REACH_TOLD.test(text);
  const lasting = told ? null : date;
  return wordings(
    given(told ? null : findGoesTo(text), (one) =>
      check(say`Is there anything else of ours that should go to ${one.parts} from now on?`, one.fact),
    ),
    given(lasting?.exact && isFrom(lasting.day, text) ? lasting : null, (one) =>
      check(say`Shall it hold for everything we send you from ${one.day} on?`, one.fact),
    ),
    given(told || FROM_NOW.test(text) || !MADE_OUT.test(text) ? null : findRecurring(text), (one) =>
      check(say`Shall the next ${[theirs(one.name)]}s be made out like that as well?`, one.fact),
    ),
    given(!told && thing && SHOWN.test(thing.head) ? thing : null, (one) =>
      check(say`Is there anything else of ours that should show ${one.definite}?`, one.fact),
    ),
  );
}

/** "from Monday 19 January": it begins then, and is not only done then. */
function isFrom({ text: day }: TextPart, text: string): boolean {
  const at = text.indexOf(day);
  return (
    at < 0 ||
    /\b(?:from|as of|since|starting)(?: on)?(?: \p{Lu}\p{L}+,?)? (?:the )?$/iu.test(text.slice(0, at))
  );
}

/** What else goes the same way: to the address named, to the one who asks for it, or in the form they need. */
function ofSending({ thing, asked }: Slots, { reading: { text } }: Scene): Question[] | null {
  const paper = findRecurring(thing ? plainText(thing.written) : asked) ?? findRecurring(asked);
  const file = BY_FILE.exec(text)?.[0];
  return wordings(
    given(paper, ({ name, fact }) =>
      given(findGoesTo(text), (one) =>
        check(say`Shall the next ${[theirs(name)]}s go to ${one.parts} as well?`, one.fact, fact),
      ),
    ),
    given(paper, ({ name, fact }) =>
      given(findAskingFor(text), (one) =>
        check(
          say`${one.plural ? 'Do' : 'Does'} ${one.parts} need any other ${[theirs(name)]}s as well?`,
          one.fact,
          fact,
        ),
      ),
    ),
    given(paper, ({ name, fact }) =>
      file && !UNREADABLE.test(text)
        ? check(
            say`Shall the next ${[theirs(name)]}s come ${/pdf/i.test(file) ? 'as a PDF' : 'by e-mail'} as well?`,
            fact,
          )
        : null,
    ),
    given(paper, ({ name, fact }) =>
      check(say`Are there any other ${[theirs(name)]}s you need while I am at it?`, fact),
    ),
    given(thing && SHARED.test(thing.head) ? thing : null, (one) =>
      check(say`Should anybody else have ${one.definite} as well?`, one.fact),
    ),
  );
}
