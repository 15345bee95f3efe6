import { isDoing } from '../doing.ts';
import type { DraftLine } from '../draft-scene.ts';
import { wholeLine } from '../quoting.ts';
import type { Finder } from './finder.ts';

/** From so many readers on, a greeting is a circular. */
const MANY = 5;
const MERGE_MARK =
  /\{\{[^{}\n]{1,60}\}\}|«[^»\n]{1,40}»|<<[^<>\n]{1,40}>>|%[a-z_]{2,30}%|\*\|[a-z_: ]{1,30}\|\*|\[(?:first|last|company|client|customer)[ _-]?name\]/i;

const SEASON =
  /\b(?:christmas|xmas|easter|new year|holidays?|holiday season|festive|hanukkah|chanukah|diwali|eid|ramadan|thanksgiving|midsummer|solstice|advent|yuletide|yule|halloween|valentine'?s?|new year's|pongal|nowruz|vesak|carnival|season|summer|spring|autumn|winter|international \w+ day|world \w+ day|coming year|year ahead|another year|twelve months|sunshine|jubilee|anniversary|20\d\d)\b/;
const WISH =
  /\b(?:happy|merry|joyful|joyous|blessed|peaceful|bright|glad|wishes|wish|wishing|greetings?|may (?:your|you|the)|raising a glass|raise a glass|cheers to|all the best|health|prosper\w*|warmest|seasonal|season's|jolly|restful|sunny|healthy|toast|enjoy)\b/;
const TO_ALL =
  /\b(?:from all (?:of us|at)|from (?:your|us|me|everyone|everybody)|from (?:our|the) (?:\w+ ){0,3}(?:team|family|crew|gang)|all (?:of )?(?:our|you|at)|everyone|everybody|one and all|you and yours|those close to you|your (?:loved ones|families|family|teams?)|(?:whole|entire) (?:\w+ )?(?:crew|team|family|gang)|to all|each (?:and every one )?of you|(?:lovely|dear|valued) (?:clients|customers|friends|partners)|whole bunch)\b/;

function strength({ plain }: DraftLine): number {
  const season = SEASON.test(plain) ? 1 : 0;
  const wish = WISH.test(plain) ? 1 : 0;
  const all = TO_ALL.test(plain) ? 1 : 0;
  return season + wish === 0 ? 0 : season + wish + all;
}

/** S6: a greeting of the season to many, or one with the marks of a mail merge in it. */
export const massGreeting: Finder = {
  flag: 'mass-greeting',
  find: ({ text, lines, context }) => {
    if (context.recipients < MANY && !MERGE_MARK.test(text)) return [];
    const [best] = lines
      .filter((line) => isDoing(line, 'mass-greeting', strength(line) >= 2))
      .sort((a, b) => strength(b) - strength(a) || a.start - b.start);
    return best === undefined ? [] : [wholeLine(text, best)];
  },
};
