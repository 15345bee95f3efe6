import {
  array,
  boolean,
  check,
  exactOptional,
  type GenericSchema,
  integer,
  isoDate,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  toLowerCase,
  trim,
} from 'valibot';
import { loopbackAddress } from './loopback.ts';
import type { NudgeHabits } from './nudge-habits.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** An address or a domain of our own house; 254 characters is the longest address that mail can carry. */
const houseName = pipe(string(), trim(), toLowerCase(), minLength(1), maxLength(254));
const houseNames = pipe(array(houseName), maxLength(200));

/** A model on this computer: the address is one of this computer and no other, wherever it was found. */
export const modelChoice = strictObject({
  use: picklist(['none', 'browser', 'endpoint']),
  endpoint: pipe(
    string(),
    check((address) => address === '' || loopbackAddress(address) === address),
  ),
  name: pipe(string(), trim(), maxLength(200)),
});

/** 730 days and 4,000 characters: `MOST_DAYS` and `LONGEST_TEMPLATE` of the ledgers. A touch without words is none. */
const ownLayer = nullable(
  strictObject({
    on: boolean(),
    days: pipe(number(), integer(), minValue(0), maxValue(730)),
    text: pipe(string(), trim(), minLength(1), maxLength(4_000)),
  }),
);
const ownLayers = strictObject({
  tip: ownLayer,
  'check-in': ownLayer,
  verdicts: ownLayer,
  'how-to': ownLayer,
});

/** In days; two years are the longest anybody waits. */
const days = pipe(number(), integer(), minValue(1), maxValue(730));
const timeOfDay = pipe(string(), regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const interval = pipe(
  strictObject({ ideal: days, longest: days }),
  check(({ ideal, longest }) => ideal <= longest),
);
const nudgeHabits = strictObject({
  quiet: nullable(strictObject({ from: timeOfDay, until: timeOfDay })),
  workdays: pipe(
    array(pipe(number(), integer(), minValue(1), maxValue(7))),
    minLength(1),
    maxLength(7),
    check((list) => new Set(list).size === list.length),
  ),
  holidays: pipe(array(pipe(string(), isoDate())), maxLength(400)),
  // Settings from before know of no choice.
  offDays: optional(picklist(['before', 'same']), 'before'),
  tiers: strictObject({ often: interval, regular: interval, seldom: interval }),
  notices: picklist(['together', 'each', 'none']),
  sound: boolean(),
});

/** The rule for each preference by itself, so that one spoilt value costs that value alone. */
const RULES = {
  side: picklist(['left', 'right']),
  width: pipe(number(), integer(), minValue(300), maxValue(480)),
  folded: boolean(),
  ownEmails: houseNames,
  ownDomains: houseNames,
  theme: picklist(['page', 'light', 'dark']),
  mirror: boolean(),
  layers: ownLayers,
  nudges: nudgeHabits,
  model: modelChoice,
  welcomed: boolean(),
} satisfies { [Key in keyof Settings]: GenericSchema<unknown, Settings[Key]> };

/**
 * A change of some preferences, as a view may send it: unknown names and values out of bounds are refused. The model is
 * not among them: it is chosen by a call of its own, which looks at what the browser grants.
 */
export const settingsChange = strictObject({
  side: exactOptional(RULES.side),
  width: exactOptional(RULES.width),
  folded: exactOptional(RULES.folded),
  ownEmails: exactOptional(RULES.ownEmails),
  ownDomains: exactOptional(RULES.ownDomains),
  theme: exactOptional(RULES.theme),
  mirror: exactOptional(RULES.mirror),
  layers: exactOptional(RULES.layers),
  nudges: exactOptional(RULES.nudges),
  welcomed: exactOptional(RULES.welcomed),
});

/**
 * Turns whatever was found in the browser's storage into settings. Never fails: a value that is missing, of
 * another type or out of bounds becomes its default, and names that are not ours are dropped.
 */
export function settingsFrom(stored: unknown): Settings {
  const found: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? Object.fromEntries(Object.entries(stored)) : {};
  const or = <Value>(rule: GenericSchema<unknown, Value>, key: keyof Settings, fallback: Value): Value => {
    const result = safeParse(rule, found[key]);
    return result.success ? result.output : fallback;
  };
  return {
    side: or(RULES.side, 'side', DEFAULT_SETTINGS.side),
    width: or(RULES.width, 'width', DEFAULT_SETTINGS.width),
    folded: or(RULES.folded, 'folded', DEFAULT_SETTINGS.folded),
    ownEmails: or<readonly string[]>(RULES.ownEmails, 'ownEmails', DEFAULT_SETTINGS.ownEmails),
    ownDomains: or<readonly string[]>(RULES.ownDomains, 'ownDomains', DEFAULT_SETTINGS.ownDomains),
    theme: or(RULES.theme, 'theme', DEFAULT_SETTINGS.theme),
    mirror: or(RULES.mirror, 'mirror', DEFAULT_SETTINGS.mirror),
    layers: or(RULES.layers, 'layers', DEFAULT_SETTINGS.layers),
    nudges: or<NudgeHabits>(RULES.nudges, 'nudges', DEFAULT_SETTINGS.nudges),
    model: or(RULES.model, 'model', DEFAULT_SETTINGS.model),
    welcomed: or(RULES.welcomed, 'welcomed', DEFAULT_SETTINGS.welcomed),
  };
}
