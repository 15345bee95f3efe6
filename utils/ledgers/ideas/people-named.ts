/* People of theirs that can be named in an idea after "their". Each takes one sentence and gives the words, or null. */

const TRADES =
  'colleagues|employees|nurses|teachers|drivers|designers|developers|engineers|technicians|account managers|sales reps|reps|bakers|cooks|waiters|dispatchers|planners|buyers|clerks|agents|advisers|advisors|consultants|trainers|apprentices|trainees|assistants|receptionists|cleaners|carers|mechanics|fitters|electricians|joiners|carpenters|gardeners|supervisors|team leaders|volunteers|editors|translators|analysts|accountants|bookkeepers|vets|dentists|hygienists|pharmacists|librarians|coaches|tutors|operators|pickers|packers|stylists|surveyors|architects|brewers|potters|shop assistants';
const ONE_OF_THEM = TRADES.replace(/(?<=ch)es(?=\||$)|s(?=\||$)/g, '');
const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const TEAM = new RegExp(
  `\\b(?:our|all|my|their|her|his|has|have|employs?|team:?) (?:of )?(\\d{1,3}|${SMALL}) ((?:(?:new|senior|junior|field|night|store|shop|office|project|service|support|site|kitchen) )?(?:${TRADES}))\\b`,
  'i',
);
const TEAM_OF = new RegExp(`\\bteam of (\\d{1,3}|${SMALL})\\b`, 'i');
const LEAST = 2;
/** Of more than that nobody thinks as of a team. */
const MOST = 60;

/** People of theirs with their number: "our 14 bakers" → "14 bakers"; "a team of 12" → "team of 12". */
export function teamIn(sentence: string): string | null {
  const named = TEAM.exec(sentence);
  if (named) return inRange(named[1]) ? `${named[1]} ${named[2]}`.toLowerCase() : null;
  const counted = /\byour\b/i.test(sentence) ? undefined : TEAM_OF.exec(sentence)?.[1];
  return counted !== undefined && inRange(counted) ? `team of ${counted.toLowerCase()}` : null;
}

function inRange(written: string | undefined): boolean {
  const number = /^\d+$/.test(written ?? '') ? Number(written) : LEAST;
  return number >= LEAST && number <= MOST;
}

const NEW = new RegExp(
  `\\bnew (colleague|starter|hire|intern|manager|office manager|shop manager|head of [a-z]+|${ONE_OF_THEM})\\b`,
  'i',
);
const STARTS =
  /\b(?:starts?|starting|joins?|joined|joining|begins?|arrives?|from monday|first (?:day|week))\b/i;

/** Somebody new of theirs: "our new trainee starts on Monday" → "new trainee". One of ours, or one they look for, is none. */
export function newcomerIn(sentence: string): string | null {
  if (!STARTS.test(sentence) || /\?|\b(?:your new|looking for|need)\b/i.test(sentence)) return null;
  const who = NEW.exec(sentence)?.[1]?.toLowerCase();
  if (who === undefined) return null;
  return who === 'hire' || who === 'starter' ? 'new colleague' : `new ${who}`;
}

const JUDGE =
  'board|management team|management circle|managing director|trustees|head teacher|steering group|steering committee|town council|council|finance director|shareholders|investors|CFO|CEO';
const JUDGES = new RegExp(
  `\\b(?:my|our|the|her|his|their) (${JUDGE}) (?:will|wants?|asks?|asked|has asked|have asked|sits?|meets?|decides?|approves?|needs?|likes?|expects?|sees?|looks|has to|have to|signs?|must)\\b`,
  'i',
);
const BEFORE_JUDGE = new RegExp(
  `\\b(?<!\\b(?:clerk|assistant|secretary) )(?:before|to|for|convince|show|past) (?:my|our|her|his|their|the) (${JUDGE})\\b(?! (?:room|day|paper|member|game)|['’])`,
  'i',
);

/** Whoever they have to convince: "before our board sits down" → "board". */
export function judgeIn(sentence: string): string | null {
  const who = JUDGES.exec(sentence)?.[1] ?? BEFORE_JUDGE.exec(sentence)?.[1];
  if (who === undefined) return null;
  return /^(?:cfo|ceo)$/i.test(who) ? who.toUpperCase() : who.toLowerCase();
}
