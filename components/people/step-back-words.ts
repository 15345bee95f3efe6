import type { EndingEntry } from '../../utils/ledgers/ending.ts';
import type { KnownThing } from '../../utils/ledgers/step-back.ts';
import type { StepBack } from '../../utils/messaging/calls/people.ts';
import type { PeopleNow } from '../../utils/messaging/people-now.ts';
import { onDay } from '../asks/ask-line.ts';
import { noonOf } from '../ledgers/ledger-day.ts';
import type { MessageKey, Text } from '../text/text.ts';
import { ENDED_WORDS } from './ending-words.ts';
import { FEEL_WORDS } from './feel-words.ts';

/** P5: what their newest mail sounds like. */
export const MOOD_WORDS: Readonly<Record<NonNullable<PeopleNow['mood']>, MessageKey>> = {
  warm: 'stepBack_moodWarm',
  neutral: 'stepBack_moodNeutral',
  sore: 'stepBack_moodSore',
};

/** How they are: the sore moment that is not repaired, else how the last one ended. Times are Unix ms. */
export function howWords(
  t: Text,
  { sore, ending }: { readonly sore: EndingEntry | null; readonly ending: EndingEntry | null },
  now: number,
  locale: string,
): string {
  if (sore) return t('stepBack_soreOpen', onDay(sore.at, now, locale));
  return ending ? t(ENDED_WORDS[ending.state], onDay(ending.at, now, locale)) : t('stepBack_noEnding');
}

/** The one thing known, with its day where that says something. */
export function knownWords(
  t: Text,
  { kind, by, text, day }: KnownThing,
  now: number,
  locale: string,
): string {
  const at = kind === 'wish' ? null : noonOf(day);
  const when = at === null ? '' : ` ${t('stepBack_from', onDay(at, now, locale))}`;
  if (kind === 'fact') return text + when;
  if (kind === 'wish') return t('stepBack_wish', text);
  return t(by === 'us' ? 'stepBack_promiseUs' : 'stepBack_promiseClient', text) + when;
}

/** What a sheet says of one person, a line each: how, feel, know, last. */
export function stepBackLines(
  t: Text,
  row: StepBack,
  now: number,
  locale: string,
): readonly (readonly [label: string, text: string])[] {
  const { lastMoment, feelAs, known } = row;
  const last: readonly (readonly [string, string])[] = lastMoment
    ? [[t('stepBack_lastLabel'), t('stepBack_last', onDay(lastMoment.at, now, locale), lastMoment.line)]]
    : [];
  return [
    [t('stepBack_how'), howWords(t, row, now, locale)],
    [t('stepBack_feel'), t(feelAs ? FEEL_WORDS[feelAs] : 'feel_unsaid')],
    [t('stepBack_know'), known ? knownWords(t, known, now, locale) : t('stepBack_nothing')],
    ...last,
  ];
}

/** P5: the sheet of several people as plain text, for the clipboard. */
export function stepBackText(t: Text, rows: readonly StepBack[], now: number, locale: string): string {
  return rows
    .map((row) =>
      [
        row.company ? `${row.name}, ${row.company}` : row.name,
        ...stepBackLines(t, row, now, locale).map(
          ([label, text]) => `${label.endsWith('?') ? label : `${label}:`} ${text}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
