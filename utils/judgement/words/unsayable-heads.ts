import { ADJECTIVES, MONTHS, PLAIN_VERBS, WEEKDAYS } from './lexicon.ts';
import type { NounPhrase } from './noun-phrase.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Nouns that point without naming: said back, they sound as if nobody had read the mail. */
const POINTING = words(
  'injury injuries incident incidents accident accidents breakages failures mistakes complaints errors next last stuff set sets pair pairs thing things place way ways eyes eye nod feeling feelings damage misery clue matter matters case point ' +
    'points reason reasons problem problems issue issues question questions topic subject others other rest same ' +
    'kind sort lot bunch bit total sum amount grant budget money cash pocket pencil price prices costs cost discount ' +
    'rate percent face faces hand hands head heart side end start top bottom view word words line lines step steps go turn ' +
    'blessing green signal permission consent yes no okay go-ahead sign-off signature approval agreement pleasure ' +
    'kindness favour favor care wonder luck doubt mind sake behalf universe world chance shot stab try from-to alternative alternatives person people ' +
    'risk use need needs want wants aside reply response message mail letter email note house outfit firm company ' +
    'offer offers quote quotation proposal proposals estimate figure figures number numbers commercials rates tariff tariffs fee fees sum sums body basis terms term conditions condition account accounts half hold hope heads needful guidance wisdom counsel eye gut steer suggestion suggestions input nowadays rescue thinking period cut close release third thirds deal road stone wide once-over go word nod arrangement stuff bits ' +
    'thousand million calculation proposition conference perspective pieces piece pages agencies taking copies pcs quantities bar calendar schedule timetable agenda agreement discussion conversation while everything anything something nothing someone somebody',
);
/** Times name when, not what. */
const TIMES =
  /^(?:co2|day|days|morning|mornings|afternoons?|evenings?|nights?|week|weeks|weekends?|slots|month|months|year|years|season|quarters?|hour|hours|minute|minutes|mins?|seconds|moment|term|date|dates|slot|deadline|summer|winter|autumn|spring|christmas|easter|today|tomorrow|tmrw|tonight|yesterday|o'clock|noon|am|pm|\p{Lu}{0,3}\d+)$/u;
/** Words that end like nouns but are verbs of a clause that the phrase ran into. */
const RUN_INTO =
  /^(?:exists?|slept|opined|reckons?|becomes?|remains?|grows|goes|says|does|gets|got|seems|helps?|thanks?|suppose|guess|hurts?|believes?|prefers?|hopes?|wishes|ask|asks|wonder|wonders|understands|ends|ended|expires|mean|happen)$/;

/** Words in -ing that are things; the rest are deeds, which a noun phrase says badly. */
const NAMED_ING =
  /^(?:e-learning|learning|training|coaching|lighting|packaging|building|heating|planning|painting|printing|cleaning|wedding|opening|meeting|briefing|flooring|roofing|fencing|catering|housing|wiring|tasting|fitting|setting|seating|hosting|filing|parking|ring|string|spring|thing|wing|clothing|branding|marketing|reporting|monitoring|rigging|awning|railing|coating|bookkeeping|accounting|tiling|welding|mowing|testing|engraving|dubbing|subtitling|guarding|fencing|moulding|plating|grinding|polishing|grooming|gardening|ironing|washing|franking|binding|interpreting|gritting|scaffolding)s?$/;

/** Alone they point, in a compound they name: "a warning letter", "the press conference", "the display case". */
const COMPOUND =
  /^(?:letters?|notes?|lines?|steps?|hand|head|house|bar|calendar|conference|words|view|pieces|pages?|case|accounts?|schedule|side|card|permission|agreement|message|discussion|rate)$/;

/** Units say how much, not what. */
const UNITS =
  /^(?:amps?|volts?|degrees?|bar|mm|cm|inch|inches|gb|tb|kilowatts?|kw|kwh|mwh|gwh|metres?|meters?|m2|sqm|sqft|feet|miles?|km|kilometres?|litres?|liters?|gallons?|kilos?|kg|tons?|tonnes?|cbm|nos|pcs|units|hectares?|acres|percent|euros?|pounds|dollars|cases|pallets|times|words|lines|hours)$/;

/** "the end of the month" is a time for all its tail. */
const EDGES = /^(?:end|start|beginning|middle|half|rest|turn|course)$/;

/** Whether a phrase names nothing that could be said back: a time, a pointer, or a piece of a clause. */
export function namesNothing(phrase: NounPhrase): boolean {
  const head = phrase.head.lower;
  if (phrase.body.at(-2)?.lower === 'green' && /^(?:light|signal)$/.test(head)) return true;
  if (EDGES.test(head) && TIMES.test(phrase.body.at(-1)?.lower ?? '')) return true;
  if (/^(?:odd|daft|silly|unfair|strange|nice)$/.test(head)) return true;
  if (isPointer(phrase)) return !measured(phrase);
  if ((TIMES.test(head) || UNITS.test(head)) && !measured(phrase)) return true;
  if (/ing$/.test(head) && !NAMED_ING.test(head)) return true;
  if (phrase.body.some((token) => RUN_INTO.test(token.lower))) return true;
  if (phrase.body.some((token) => token.text.length > 24 || /[/@#]/.test(token.text))) return true;
  return ADJECTIVES.has(head) || PLAIN_VERBS.has(head) || MONTHS.has(head) || WEEKDAYS.has(head);
}

/** "the thing", "this case": a word that points without naming, and no compound that does name. */
function isPointer({ head, body }: NounPhrase): boolean {
  if (/^(?:man|woman|guy|bloke|lad|girl)$/.test(head.lower)) return body.length < 2;
  const tailed = body.some((token) => token.lower === 'of' || token.lower === 'on');
  const first = body[0];
  const compound =
    COMPOUND.test(head.lower) && body.length > 1 && first?.kind === 'word' && !ADJECTIVES.has(first.lower);
  return POINTING.has(head.lower) && !tailed && !compound && body.length < 3;
}

/** "two days of training", "a day on phone manners": named by what stands behind the measure. */
function measured({ body }: NounPhrase): boolean {
  return body.some((token) => /^(?:of|on|about)$/.test(token.lower));
}
