import { COUNT, MONTH } from '../phrases/rule.ts';

/*
 * The words that say how something repeats, as parts of regular expressions, case-insensitive. What they find stands in
 * groups by name.
 */

export const EVERY = '(?:every|each)';
export const OF_MONTH = '(?: (?:of|in) (?:the|each|every) month)';
export const OF_EACH_MONTH = '(?: (?:of|in) (?:each|every) month)';
export const DAY_NAME =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
export const AND = '(?: ?, ?(?:and )?| and (?:the )?| & )';
export const DAY_NAMES = `(?<weekdays>${DAY_NAME}s?(?:${AND}${DAY_NAME}s?)*)\\b`;
export const FULL_NAMES = '(?:mon|tues|wednes|thurs|fri|satur|sun)days';
export const NTH = '(?:first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)';
export const NTH_DAYS = `(?<nths>${NTH} ${DAY_NAME}(?:${AND}${NTH} ${DAY_NAME})*)\\b`;
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)';
export const DAYS_OF_MONTH = `(?<ordinals>(?:${ORDINAL}|last day)(?:${AND}(?:${ORDINAL}|last day))*)(?: or the last day)?`;
export const WORKING_NTH = `(?<working>${NTH}) (?:working|business|work) ?day`;
export const DATE = `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH.replace('?<month>', '?<month2>')} (?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?\\d))(?: or the last day before)?`;
export const COUNTED = `(?<count>other|second|third|\\d{1,2}|${COUNT.replace('?<count>', '?:')})`;
export const UNIT = '(?<unit>day|week|fortnight|month|quarter|year)s?';
export const END = `\\b(?![-–]|'|’)(?! (?:end|ends|report|review|meeting|call)\\b)`;
export const ON_DAY = `(?: on (?:the )?(?:${WORKING_NTH}|${NTH_DAYS}(?: (?:of|in) ${MONTH.replace('?<month>', '?<month3>')})?|${DAYS_OF_MONTH}|${DAY_NAMES}|${DATE}))?`;
