/** Words of everyday business that speak of one thing: a note says "delivery" where the question says "drop". */
const GROUPS: readonly string[] = [
  'start starts starting begin begins began beginning commence opens effect launch kick build-up live first',
  'end ends ended ending finish finishes expire expires expiry lapse run runs out over until till valid close closes closing last',
  'send sends sent deliver delivers delivered delivery deliveries drop dropped unload unloaded unloading bring brought put driver lorry ship shipped',
  'key keys access entrance entry lets gate door doors mews fob',
  'gather gathers meet meets assemble assembly muster',
  'invoice invoices invoiced bill bills billing billed statement statements',
  'pay pays paid payment payments repayment repayments instalment instalments',
  'cost costs budget spend spending ceiling afford price',
  'store stores stored storage cellar capacity hold holds warehouse',
  'people staff employees employee team workforce headcount heads persons work works working crew',
  'system systems software program programme platform version uses use runs log logs app',
  'make makes model brand type kind machine built',
  'contact contacts ring rings call calls called phone telephone reach mobile talk speak',
  'supplier suppliers provider providers broker insurer',
  'register registered registration registers held host hosted hosts',
  'open opens opened opening closed closes',
  'size sizes dimension dimensions measurement measurements measures width thick thickness big large',
  'flat apartment floor storey storeys',
  'drawing drawings plan plans',
  'built build erected',
  'visit visits appointment come comes coming arrive arrives arrival land lands touch',
  'child children kids pupils',
  'animal animals pet pets dog dogs cat cats whippets',
  'car cars van vans fleet vehicle vehicles',
  'text texts copy wording',
  'employ employed earn earns salary income wage wages',
  'car-park parking park',
  'stone slate granite marble material materials steel oak wood',
  'wire wires line lines cable cables',
  'quarter quarters period',
  'tell told tells know knows inform informed',
  'show shown shows seen see sees',
  'weekday weekdays weekend weekends monday tuesday wednesday thursday friday saturday sunday',
];

/** Each word with the number of its group. */
const GROUP_OF = new Map<string, string[]>();
for (const [at, words] of GROUPS.entries())
  for (const word of words.split(' ')) GROUP_OF.set(word, [...(GROUP_OF.get(word) ?? []), `#${at}`]);

/** Words that tell nothing of what is spoken of: of grammar, of asking, of courtesy, of time and amount. */
const EMPTY = new Set(
  (
    'the and you your yours our ours their his her its for with from that this these those there here what which who whom ' +
    'whose when where how why are was were been have has had does did done doing can could would should shall will may ' +
    'might must not but any all some one ones each every both only also too again just still yet now then than them they ' +
    'get got give gave let know need needs want wants like please thanks thank hello morning evening dear quick question ' +
    'happen happens about into onto off down back much many long old time times day days date dates week weeks month ' +
    'months year years hour hours tell remind sure think thing things moment currently present minute today tomorrow ' +
    'number names name same new next most more less very really right left two three four five six she him ' +
    'look looking say says said take takes going goes around round under over roughly'
  ).split(' '),
);

/** A rough stem, so that "begins" meets "begin" and "certificates" meet "certificate". */
function stemOf(word: string): string {
  return word.length > 3 ? word.replace(/(?:ies|ing|ed|es|s|y|e)$/, '').slice(0, 8) : word;
}

/** The words of a text that speak of something, each with its stem and the groups it belongs to. */
function wordsIn(text: string): string[][] {
  const words = text.match(/\p{L}[\p{L}-]+\p{L}/gu)?.map((word) => word.toLowerCase()) ?? [];
  return [...new Set(words)]
    .map((word) => [...(GROUP_OF.get(word) ?? []), ...(EMPTY.has(word) ? [] : [stemOf(word)])])
    .filter((things) => things.length > 0);
}

/** Names say of whom something is told, not what: "Wharf House", "Moth". Days are no such names. */
const NAME = /(?<=[\p{L}\d,]\s)(?!\p{Lu}\p{Ll}+day\b)\p{Lu}[\p{L}'-]+/gu;

/** What a fact speaks of, names left out: stems and groups, to hold questions against. */
export function thingsTold(fact: string): Set<string> {
  return new Set(wordsIn(fact.replace(NAME, ' ')).flat());
}

/**
 * How many words of a question speak of something that a fact speaks of too, in the same word or in another for it.
 * @param told what the fact speaks of, from `thingsTold`
 */
export function sharedThings(question: string, told: ReadonlySet<string>): number {
  return wordsIn(question).filter((things) => things.some((thing) => told.has(thing))).length;
}
