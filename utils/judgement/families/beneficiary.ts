import type { Question } from '../judgement.ts';
import { asThing, type Thing } from '../slots/as-thing.ts';
import type { Phrase, Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { asking, type Family, given, is, it, type Scene, wordings } from './family.ts';

const PURPOSE = 'aims it at the people it has to work for';
/** A mail of so many words tells of more people than it is for. */
const TELLS_A_STORY = 40;

/** Uncovers their own client or audience: whom it is really for, behind the one who writes. */
export const beneficiary: Family = {
  id: 'beneficiary',
  applies: (_slots, { kind }) =>
    ['solution', 'scope', 'quote', 'approval', 'discount', 'vague'].includes(kind),
  make: (slots, scene) => {
    const { kind } = scene;
    if (kind === 'approval') return ofApproval(slots);
    if (kind === 'vague') return ofOpen(slots);
    if (kind === 'discount') return ofPrice(slots);
    return ofThing(slots, scene);
  },
};

/** What is there no more afterwards, and may be looked for. */
const DOES_AWAY = /^(?:delet(?:e|ing)|wip(?:e|ing)|shred|purge|eras(?:e|ing)|overwrite|scrap|destroy)$/;

/** What they would do away with: "the old recordings"; or null. */
function goneAfter(asked: string): Thing | null {
  const tokens = tokensOf(asked);
  const at = tokens.findIndex(({ lower }) => DOES_AWAY.test(lower));
  const phrase = at < 0 ? null : nounPhraseAt(tokens, at + 1);
  const thing = phrase && !namesNothing(phrase) ? asThing(phrase, asked) : null;
  return thing && thing.sort !== 'people' ? thing : null;
}

function ofApproval({ noWayBack, asked }: Slots): Question[] | null {
  return wordings(
    given(goneAfter(asked), (one) =>
      asking(
        'beneficiary',
        say`Once ${one.definite} ${is(one)} gone, who might still come asking for ${it(one)}?`,
        WHO_LOOKS,
        [one.fact],
      ),
    ),
    given(noWayBack, (one) =>
      asking(
        'beneficiary',
        say`You write "${one.parts}". Who besides you would feel it if something about that were wrong?`,
        WHO_LOOKS,
        [one.fact],
      ),
    ),
  );
}

const WHO_LOOKS = 'tells who should have a look before it is too late';

/** How people behave, of whom an open question tells: nobody knows the reason better than they do. */
const BEHAVE =
  /^(?:people|they (?=(?:\p{L}+ ){0,2}(?:walks?|sit|send|buy|ring|call|read|write|order|book|bring|ignore|forget|prefer|eat|drink|queue|use|stand in|go without|fill in|sign up)\b)|(?:our |the |my |most |half |many |some |all |two |three |\d+ )*(?:of (?:our|the) )?(?:people|folk|customers?|guests?|visitors?|members|reps|staff|drivers|parents|families|patients|tenants|residents|students|pupils|players|users|readers|donors|volunteers|men|women|girls|lads|crew|teams?|operators?|fitters|nurses|teachers|managers|shops|clients|buyers)) (?!(?:\p{L}+ )?(?:is|are|was|were|sa(?:y|id|ys|ying)|asks?|asked|complain\w*|tells?|told|talk\w*|want|think)\b)/iu;
const STAY_AWAY =
  /^(?:nobody|no one|hardly any(?:body|one)|(?:very )?few (?:people|of)|not one|none)\b (?!(?:has|have|is|are|was|were|says?|said|knows?|can)\b)/i;

/** What those say or do of whom they write, asked of a clause that tells how people behave. */
function ofOpen({ trouble, troubleToo, matter }: Slots): Question[] | null {
  const told = [trouble, troubleToo, matter];
  const absent = told.find((one) => one && STAY_AWAY.test(one.fact.text)) ?? null;
  const behaving = told.find((one) => one && BEHAVE.test(one.fact.text)) ?? null;
  return wordings(
    given(behaving, (one) =>
      asking(
        'beneficiary',
        say`You write "${one.parts}". What do they say themselves when you ask them?`,
        'they know best what keeps them from it',
        [one.fact],
      ),
    ),
    given(absent, (one) =>
      asking(
        'beneficiary',
        say`You write "${one.parts}". What do people do instead, as far as you can see?`,
        'shows what they need in its place',
        [one.fact],
      ),
    ),
  );
}

function ofPrice({ served, audience, amount, share }: Slots): Question[] | null {
  const people = [served, audience].find((one) => one && /^(?:our|my)\b/i.test(one.fact.text));
  if (!people || !amount) return null;
  return wordings(
    asking(
      'beneficiary',
      say`If something had to go to ${share === 'off' ? say`give ${amount.parts} off` : share === 'cap' ? say`keep it to ${amount.parts}` : say`get to ${amount.parts}`}, what would ${people.parts} miss first?`,
      'shows what must stay whatever the price',
      [people.fact, amount.fact],
    ),
  );
}

function ofThing(
  { thing, served, audience, manner, asked }: Slots,
  { kind, reading }: Scene,
): Question[] | null {
  const priced = kind === 'quote';
  // An addition serves those it is asked for; who stands elsewhere in a long mail may have nothing to do with it.
  const near = kind !== 'scope' || reading.text.split(/\s+/).length < TELLS_A_STORY;
  const here = (one: Phrase | null) => (near || one === null || asked.includes(one.fact.text) ? one : null);
  const people = here(served) ?? here(audience);
  // Those who are to be taken in, or looked at, are what is asked for and not whom it serves.
  // A price is often asked about people, and not for them: only those they call theirs have it bought for them.
  if (priced && people && !GUESTS.test(people.fact.text) && !isFor(people, asked)) return null;
  if (!people || (!priced && (thing?.sort === 'people' || TAKEN_IN.test(asked)))) return null;
  const fresh = thing?.fresh && thing.sort !== 'people' && manner === 'added' ? thing : null;
  return wordings(
    priced && GUESTS.test(people.fact.text) ? ofGuests(people, fresh) : null,
    fresh
      ? asking(
          'beneficiary',
          say`With ${fresh.definite}, what should get better for ${people.parts}, and how would they notice?`,
          PURPOSE,
          [people.fact, fresh.fact],
        )
      : asking(
          'beneficiary',
          say`What should get better for ${people.parts}, and how would they notice?`,
          PURPOSE,
          [people.fact],
        ),
  );
}

/** "for our drivers", "for the medical reps". */
function isFor({ fact }: Phrase, asked: string): boolean {
  return /\bfor (?:all )?$/i.test(asked.slice(0, Math.max(0, asked.indexOf(fact.text))));
}

/** People are to be counted in, asked or written to. */
const TAKEN_IN = /\b(?:take in|takes? along|let (?:them|the \w+) (?:sit in|join)|invite)\b/i;

/** People who come, see and go: what they say afterwards is what it was for. */
const GUESTS =
  /\b(?:guests?|visitors?|audiences?|players|diners|families|couples?|pupils|children|students|shoppers|delegates|members)$/i;

function ofGuests(people: Phrase, thing: Thing | null): Question {
  return asking(
    'beneficiary',
    thing
      ? say`What do you want ${people.parts} to notice first about ${thing.definite}?`
      : say`What do you want ${people.parts} to say afterwards?`,
    PURPOSE,
    [people.fact, thing?.fact],
  );
}
