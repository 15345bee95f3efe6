import type { Idea } from './idea.ts';

/** What helps the people around the client, and what they do for the love of it. */
export const PEOPLE_IDEAS: readonly Idea[] = [
  {
    id: 'team-pocket-steps',
    text: 'Put the three steps their {team} take most often on a card small enough for a pocket, and send it ready to print.',
    needs: ['team'],
    aim: 'client',
    minutes: 40,
  },
  {
    id: 'team-open-hour',
    text: 'Offer their {team} an hour of open questions without a slide, at a time of day that suits them rather than you.',
    needs: ['team'],
    aim: 'client',
    minutes: 75,
  },
  {
    id: 'team-two-lines',
    text: 'Ask {name} who of their {team} did something worth praising lately, and write that person two lines about it.',
    needs: ['team', 'name'],
    aim: 'client',
    minutes: 15,
  },
  {
    id: 'team-newest-question',
    text: 'Ask {name} what the newest of their {team} asked last, and answer it in writing for all of them.',
    needs: ['team', 'name'],
    aim: 'client',
    minutes: 25,
  },
  {
    id: 'team-first-hour',
    text: 'Find out when the day begins for their {team}, and keep your calls and changes out of that hour for good.',
    needs: ['team'],
    aim: 'client',
    minutes: 10,
  },
  {
    id: 'newcomer-day-one',
    text: 'Write the page you would want on day one for their {newcomer}: who is who on both sides, and where things lie.',
    needs: ['newcomer'],
    aim: 'client',
    minutes: 45,
  },
  {
    id: 'newcomer-twenty-minutes',
    text: 'Offer their {newcomer} twenty minutes in the first week, for the questions one does not like to put to one’s own boss.',
    needs: ['newcomer'],
    aim: 'client',
    minutes: 25,
  },
  {
    id: 'newcomer-what-was-agreed',
    text: 'Sum up on one page for their {newcomer} what was agreed between you and why, so that {name} need not.',
    needs: ['newcomer', 'name'],
    aim: 'client',
    minutes: 40,
  },
  {
    id: 'language-one-page',
    text: 'Ask somebody who speaks {language} at home to put the one page their people use most into it.',
    needs: ['language'],
    aim: 'client',
    minutes: 40,
  },
  {
    id: 'language-five-words',
    text: 'Ask {name} which five words on your papers puzzle those who read {language}, and put the translation beside each.',
    needs: ['language', 'name'],
    aim: 'client',
    minutes: 30,
  },
  {
    id: 'pastime-found-something',
    text: 'When you next come across something good about {pastime}, send it to {name} with one line and no business in it.',
    needs: ['pastime', 'name'],
    aim: 'client',
    minutes: 5,
  },
  {
    id: 'pastime-first-minute',
    text: 'Begin the next call with a minute about {pastime} rather than with the agenda, and note what {name} tells you.',
    needs: ['pastime', 'name'],
    aim: 'client',
    minutes: 5,
  },
];
