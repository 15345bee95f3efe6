import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type KeyMap, useStop } from './keys/use-stop.ts';

export type Tone = 'quiet' | 'sore' | 'due' | 'kept';

export interface CardProps {
  readonly title: string;
  /** Stands at the end of the title line: a chip, a count, a link. */
  readonly aside?: ComponentChildren;
  /** Only the first card of a view may be anything but quiet. */
  readonly tone?: Tone | undefined;
  /** What each key does while this card is the one the keys act on. */
  readonly keys?: KeyMap | undefined;
  readonly children: ComponentChildren;
}

/** A card: one subject with its title. It takes the focus, so that j and k can walk from card to card. */
export function Card({ title, aside, tone = 'quiet', keys, children }: CardProps) {
  const id = useId();
  const stop = useStop(keys ?? {});
  return (
    <section ref={stop} class={`card ${tone}`} aria-labelledby={id} tabIndex={-1}>
      <div class="card-head">
        <h2 id={id} class="card-title">
          {title}
        </h2>
        {aside !== undefined && <div class="card-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
