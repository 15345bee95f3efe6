import type { HandedClient } from './handover.ts';

/** The words in which a hand-over is told, by the names they have among the texts on screen. */
export type HandedWord =
  /** What stands above the entries of each ledger. */
  | 'handed_titleAsks'
  | 'handed_titleCare'
  | 'handed_titleDeliveries'
  | 'handed_titleEndings'
  | 'handed_titleExtras'
  | 'handed_titleFacts'
  | 'handed_titleOccasions'
  | 'handed_titlePraise'
  | 'handed_titlePromises'
  | 'handed_titleWishes'
  /** The head of the whole, and of a client. */
  | 'handed_from'
  | 'handed_fromNobody'
  | 'handed_lastTheirs'
  | 'handed_lastOurs'
  | 'handed_lastTalk'
  | 'handed_nothing'
  /** A state and its day. */
  | 'handed_onDay'
  | 'handed_quote'
  | 'handed_quoteOn'
  | 'handed_promisedByUs'
  | 'handed_promisedByClient'
  | 'handed_promiseOpen'
  | 'handed_promiseDue'
  | 'handed_promiseKept'
  | 'handed_promiseEarly'
  | 'handed_promiseExceeded'
  | 'handed_promiseMissed'
  | 'handed_promiseReleased'
  | 'handed_wish'
  | 'handed_wishOpen'
  | 'handed_wishLetGo'
  | 'handed_wishOurs'
  | 'handed_wishBent'
  | 'handed_wishBought'
  | 'handed_wishIntroduced'
  | 'handed_wishNo'
  | 'handed_tookMinutes'
  | 'handed_tookHours'
  | 'handed_tookDays'
  | 'handed_cost'
  | 'handed_theyDelighted'
  | 'handed_theyPleased'
  | 'handed_theyUnmoved'
  | 'handed_factSaid'
  | 'handed_factNoted'
  | 'handed_factFolded'
  | 'handed_endingGood'
  | 'handed_endingNeutral'
  | 'handed_endingSore'
  | 'handed_endingRepaired'
  | 'handed_repair'
  | 'handed_asked'
  | 'handed_weAsked'
  | 'handed_answered'
  | 'handed_needed'
  | 'handed_agreed'
  | 'handed_result'
  | 'handed_door'
  | 'handed_doNotAsk'
  | 'handed_delivered'
  | 'handed_claim'
  | 'handed_claimJudged'
  | 'handed_claimTrue'
  | 'handed_claimNotYet'
  | 'handed_claimNo'
  | 'handed_season'
  | 'handed_layer'
  | 'handed_layerTip'
  | 'handed_layerCheckIn'
  | 'handed_layerVerdicts'
  | 'handed_layerHowTo'
  | 'handed_layerDue'
  | 'handed_layerDone'
  | 'handed_praiseKept'
  | 'handed_praiseAsked'
  | 'handed_praiseMay'
  | 'handed_praiseMayNot'
  | 'handed_extraGiven'
  | 'handed_extraLater'
  | 'handed_extraNever'
  | 'handed_occasionBirthday'
  | 'handed_occasionGoLive'
  | 'handed_occasionAnniversary'
  | 'handed_occasionEvent'
  | 'handed_occasionOther'
  | 'handed_occasionYearly'
  | 'handed_occasionOnce'
  | 'handed_feelAs'
  | 'handed_feelHeard'
  | 'handed_feelSafe'
  | 'handed_feelProud'
  | 'handed_feelUnhurried'
  | 'handed_feelInControl'
  | 'handed_feelLookedAfter'
  | 'handed_serves'
  | 'handed_quiet'
  | 'handed_tierOften'
  | 'handed_tierRegular'
  | 'handed_tierSeldom';

/** What passed last, by who spoke. */
export const LAST_WORDS: Readonly<Record<NonNullable<HandedClient['last']>['by'], HandedWord>> = {
  us: 'handed_lastOurs',
  client: 'handed_lastTheirs',
  both: 'handed_lastTalk',
};

/** How a hand-over is put into words. */
export interface Wording {
  readonly say: (word: HandedWord, ...subs: readonly string[]) => string;
  /** A day as one says it. @param day ISO date */
  readonly day: (day: string) => string;
  /** The day of a moment. @param at Unix ms */
  readonly at: (at: number) => string;
}
