/*
 * Closed classes of English, small enough to read. An open-class word (noun, adjective, most verbs) is whatever
 * stands in none of them: in the place where an object stands, that is right nearly always.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

export const ARTICLES = words('a an the');
export const OF_OURS = words('our my');
export const DETERMINERS = words(
  'a an the our my your his her its their this that these those any some each every another no',
);
/** May stand before a determiner or a number. */
export const BEFORE_DETERMINERS = words('all both about around roughly approximately some such');
export const NUMBER_WORDS = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen',
);
export const PREPOSITIONS = words(
  'about above across after against along among around as at before behind below beneath beside besides between ' +
    'beyond but by despite down during except for from in inside into like near off on onto out outside over past per ' +
    'plus since than through throughout till to toward towards under underneath until unlike up upon via with within without of ' +
    'instead because',
);
export const CONJUNCTIONS = words(
  'and or nor but so yet if when while whereas although though because unless that as',
);
export const PRONOUNS = words(
  'i you he she it we they me him us them this that these those one ones myself yourself itself ourselves themselves ' +
    'someone somebody something anyone anybody anything everything nothing nobody none mine yours ours theirs ' +
    "i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll they're they've they'd they'll he's she's it's " +
    "that's there there's here it'd it'll that'd that'll there'd there'll he'd he'll she'd she'll they'll who'd who'll",
);
export const QUESTION_WORDS = words("who whom whose which what what's when where why how whether");
export const AUXILIARIES = words(
  'am is are was were be been being have has had do does did can could will would shall should may might must ' +
    "isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't " +
    "shouldn't mustn't ought",
);
/** Words that end a noun phrase in the place of an object though they are no preposition. */
export const TRAILERS = words(
  'rather too also again please pls already now asap soon still yet just only even maybe perhaps either instead ahead ' +
    'together forward back away not never always often ever then thanks thx ta cheers once twice next last ' +
    'today tonight tomorrow yesterday beforehand afterwards later earlier sometime someday anyway though ' +
    'more most less enough sooner possible live ready available done finished somehow somewhere everywhere ' +
    'urgently quickly properly directly shortly',
);
/** Never the head of a noun phrase. */
export const ADJECTIVES = words(
  'wide high deep tall little few much many good better best bad worse worst big bigger small smaller large larger new newer old older great nice fast faster ' +
    'slow slower cheap cheaper easy easier early late long longer short shorter high higher low lower full empty free ' +
    'sure happy glad sorry able different same other own whole complete certain clear ok okay fine open closed right ' +
    'wrong main general further additional extra additional annual monthly weekly daily yearly quarterly online digital ' +
    'internal external final first second third official separate single double simple proper mandatory print-ready',
);
/** -ly words that are no adverbs. */
export const LY_NOUNS_AND_ADJECTIVES = words(
  'monthly weekly daily yearly quarterly hourly early friendly family supply assembly reply only daily elderly ' +
    'anomaly july italy ugly lively costly likely silly butterfly fly jelly belly trolley ally rally tally duly',
);
/** Verb forms that are hardly ever nouns: they end a subject and never stand in an object. */
export const PLAIN_VERBS = words(
  'asked asks said says say tell told tells think thinks thought know knows knew want wants wanted get gets got gotten give ' +
    'gives gave given go goes went gone come comes came make makes made take takes took taken see sees saw seen let lets ' +
    'keep keeps kept become became began begin feel feels felt find finds found bring brings brought buy buys bought ' +
    'send sends sent put puts run runs ran sit sits sat stand stands stood lose loses lost pay pays paid meet meets ' +
    'met include includes included lead leads hear hears heard hold holds held happen happens happened provide provides ' +
    'need needs needed expect expects expected agree agrees agreed decide decides decided seem seems seemed look looks ' +
    'looked like likes liked love loves loved use uses used try tries tried call called calls start starts started ' +
    'stop stops stopped open opens opened show shows showed shown write writes wrote written add adds added need ' +
    'rest rests sign signs announce announced mention mentioned mentions live lives work works wait waits waited cost costs gets arrive ' +
    'arrives arrived leave leaves left move moved ring rang complain complains complained reads read means mean',
);
/** -ing words that begin a clause of their own after a noun. */
export const PARTICIPLES = words(
  'being having doing making getting going coming using working waiting living sitting standing asking trying ' +
    'looking saying telling wanting needing taking giving showing including covering explaining containing listing ' +
    'built made drawn written taken given hung laid sewn answering reading running dealing checking following joining driving comparing describing using starting beginning leading allowing flown delivered',
);
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec',
);
export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);
/** Nouns that only hold a place: the thing meant stands behind them ("a price for …", "a look at …"). */
export const LIGHT_NOUNS = words(
  'look chance go try time minute moment second word idea ideas thought thoughts way possibility thing things part lot ' +
    'bit favour favor hand help advice take view opinion input feedback figure price prices pricing quote quotation ' +
    'estimate ballpark cost costs rate rates yes ok okay go-ahead approval answer name contact introduction list copy ' +
    'version option options change changes confirmation information info informations details something anything everything sense ' +
    'call meeting chat talk appointment update addition discount reduction work',
);
/** Light nouns that are still a thing to read: named where nothing better was found. */
export const OFFERS = words('quote quotation offer proposal estimate figure price pricing ballpark');
/** Measures before "of": the thing is what follows. */
export const MEASURES = words(
  'day days half-day hour hours week weeks couple set lot bit kind sort type number round piece form some handful pieces pcs litre litres ' +
    'version mix range',
);
