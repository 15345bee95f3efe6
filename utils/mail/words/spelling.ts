/** Contractions and hasty spellings, by what they stand for. One word each; possessives are handled apart. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
  lets: 'let us',
  "y'all": 'you',
  cant: 'can not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wont: 'will not',
  wasnt: 'was not',
  havent: 'have not',
  couldnt: 'could not',
  wouldnt: 'would not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  thats: 'that is',
  whats: 'what is',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  tks: 'thanks',
  u: 'you',
  ur: 'your',
  r: 'are',
  wld: 'would',
  cld: 'could',
  shld: 'should',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomoz: 'tomorrow',
  mtg: 'meeting',
  appt: 'appointment',
  doc: 'document',
  docs: 'documents',
  ppt: 'slides',
  info: 'information',
  infos: 'information',
  informations: 'information',
  ok: 'okay',
  'ok?': 'okay',
  organise: 'organize',
  authorise: 'authorize',
  summarise: 'summarize',
  finalise: 'finalize',
  reorganise: 'reorganize',
};

const ENDINGS: readonly (readonly [ending: string, meant: string])[] = [
  ["n't", ' not'],
  ["'ll", ' will'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'m", ' am'],
  ["'d", ' would'],
];

/** After these words `'s` means "is"; after all others it is a possessive. */
const IS = new Set(
  'it that what where who when how there here he she everything nothing something'.split(' '),
);

/** One word in lower case as the words it stands for: "I'd" → ["i", "would"], "firm's" → ["firm"]. */
export function spellOut(word: string): readonly string[] {
  const known = Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : undefined;
  if (known !== undefined) return known.split(' ');
  if (!word.includes("'")) return [word];
  for (const [ending, meant] of ENDINGS)
    if (word.endsWith(ending)) return `${word.slice(0, -ending.length)}${meant}`.split(' ').filter(Boolean);
  if (word.endsWith("'s")) {
    const owner = word.slice(0, -2);
    return IS.has(owner) ? [owner, 'is'] : [owner];
  }
  return [word.replaceAll("'", '')].filter(Boolean);
}
