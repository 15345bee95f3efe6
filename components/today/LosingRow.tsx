import type { LosingTouch } from '../../utils/messaging/calls/nudges.ts';
import { useFound } from '../look/keys/use-found.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { Who } from '../nudges/Who.tsx';
import { useText } from '../text/text.ts';
import { LIGHT_WORDS, silenceWords } from './touch-words.ts';

/** How it stands with a client, in a word and in colour, and for how long nothing was heard. */
export function TouchLine({ client }: { client: LosingTouch }) {
  const t = useText();
  return (
    <p class="touch-line">
      <span class={`touch-light ${client.light}`}>{t(LIGHT_WORDS[client.light])}</span>{' '}
      {silenceWords(t, client)}
    </p>
  );
}

export interface LosingRowProps {
  readonly client: LosingTouch;
  /** Of the client's own page. */
  readonly href: string | undefined;
  readonly onHeld: () => void;
  readonly onFound: (() => void) | undefined;
}

/** X5: a client one is losing touch with, whose nudge was done, let go or put off further than a week. */
export function LosingRow({ client, href, onHeld, onFound }: LosingRowProps) {
  const { personName, address } = client;
  const stop = useStop({});
  useFound(stop, onFound);
  return (
    <article ref={stop} class="nudge nudge-row" tabIndex={-1} aria-label={personName} onFocusIn={onHeld}>
      <div class="nudge-head">
        <Who name={personName} address={address} href={href} />
      </div>
      <TouchLine client={client} />
    </article>
  );
}
