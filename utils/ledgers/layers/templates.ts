import { LAYER_KINDS, type LayerKind } from './layer.ts';

/** K2: when a touch comes and how it is worded, before anything of a client is in it. */
export interface LayerTemplate {
  /** Switched off: later deliveries are planned without it. */
  readonly on: boolean;
  /** Days after the delivery; of a how-to the days before the event. */
  readonly days: number;
  /**
   * The words. `{what}` and its like are filled from what is known; a line with `{wish?}` in it is left out where no
   * wish is known; `[…]` is for the user to fill.
   */
  readonly text: string;
}
export type LayerTemplates = { readonly [Kind in LayerKind]: LayerTemplate };

/** In days: what is further off belongs to a nudge. */
export const MOST_DAYS = 730;
/** In characters. */
export const LONGEST_TEMPLATE = 4_000;

/** As they come. A tip asks nothing; a check-in asks one thing they like and one they do not, and nothing else. */
export const DEFAULT_TEMPLATES: LayerTemplates = {
  tip: {
    on: true,
    days: 10,
    text: `Hi {name},

One thing about {what} that may save you some time: [the tip, in a sentence or two they can use today].

It goes back to what we spoke about at the start: {claim?}.

There is no need to answer.

[your name]`,
  },
  'check-in': {
    on: true,
    days: 45,
    text: `Hi {name},

By now you know {what} better than I do, so I have two questions.

What do you like about it? And what do you not like?

I have not forgotten what you said on {said day}: “{said?}”.

A line for each is plenty. I read them myself, and I will answer you myself.

[your name]`,
  },
  verdicts: {
    on: true,
    days: 90,
    text: `Hi {name},

When we first spoke about {what}, I said what it would do for you:

- {claims}

Which of these is true today, which is not yet, and which not at all? A word beside each is enough, and an honest “no” helps me more than a kind “yes”.

[your name]`,
  },
  'how-to': {
    on: true,
    days: 21,
    text: `Hi {name},

With {season} coming up on {season day}, here is what I would do with {what} before then:

- [first step, in their own terms]
- [second step]
- [what to look at the day before]

I kept in mind what you said on {wish day}: “{wish?}”.

If you would rather go through it together, a word is enough.

[your name]`,
  },
};

/** The user's own in place of those that come with it, kind by kind. @param own null where the user changed nothing */
export function templatesWith(own: { readonly [Kind in LayerKind]: LayerTemplate | null }): LayerTemplates {
  const one = (kind: LayerKind) => [kind, own[kind] ?? DEFAULT_TEMPLATES[kind]] as const;
  return Object.fromEntries(LAYER_KINDS.map(one)) as Record<LayerKind, LayerTemplate>;
}
