/** What the user changed about one kind of touch after a delivery. */
export interface OwnLayer {
  /** Switched off: later deliveries are planned without it. */
  readonly on: boolean;
  /** Days after the delivery; of a how-to the days before the event. */
  readonly days: number;
  /** The words, with their gaps. */
  readonly text: string;
}

/** Kind by kind; null where it stands as it comes. */
export interface OwnLayers {
  readonly tip: OwnLayer | null;
  readonly 'check-in': OwnLayer | null;
  readonly verdicts: OwnLayer | null;
  readonly 'how-to': OwnLayer | null;
}

export const NO_OWN_LAYERS: OwnLayers = { tip: null, 'check-in': null, verdicts: null, 'how-to': null };
