import { useState } from 'preact/hooks';
import { HANDED_NAMES, ruleOf } from '../../../utils/ledgers/handover/may-leave.ts';
import { LAST_WORDS, type Wording } from '../../../utils/ledgers/handover/wording.ts';
import type { PreviewedClient } from '../../../utils/messaging/calls/handover.ts';
import { plural } from '../../text/plural.ts';
import { useText } from '../../text/text.ts';
import { type ChosenVersions, keyOf } from './choices.ts';
import { ToldLines } from './ToldLines.tsx';
import { VersionChoice } from './VersionChoice.tsx';

export interface ClientPreviewProps {
  readonly client: PreviewedClient;
  readonly wording: Wording;
  readonly chosen: ChosenVersions;
  readonly onChosen: (chosen: ChosenVersions) => void;
}

/** What a hand-over would bring about one client. */
export function ClientPreview({ client, wording, chosen, onChosen }: ClientPreviewProps) {
  const t = useText();
  const { address, name, here, last, conflicts } = client;
  return (
    <section class="client-preview" aria-label={`${name}, ${address}`}>
      <h3>
        <bdi>{name}</bdi>{' '}
        <small>
          <bdi>{address}</bdi>
        </small>{' '}
        {here === null && <span class="chip accent">{t('handover_newClient')}</span>}
      </h3>
      {here !== null && here !== name && <p class="side-note">{t('handover_called', here)}</p>}
      {last && (
        <p class="side-note">
          <bdi>{wording.say(LAST_WORDS[last.by], wording.at(last.at), last.line)}</bdi>
        </p>
      )}
      <Addresses client={client} chosen={chosen} onChosen={onChosen} />
      {conflicts.map((conflict) => (
        <VersionChoice
          key={keyOf(conflict)}
          conflict={conflict}
          wording={wording}
          take={chosen.takes.get(keyOf(conflict)) ?? 'mine'}
          onTake={(take) =>
            onChosen({ ...chosen, takes: new Map([...chosen.takes, [keyOf(conflict), take]]) })
          }
        />
      ))}
      <Fresh client={client} wording={wording} />
    </section>
  );
}

/** Further addresses of somebody who is known here: who writes from there is a question of trust, so it is asked. */
function Addresses({ client, chosen, onChosen }: Omit<ClientPreviewProps, 'wording'>) {
  const t = useText();
  const { address, here, addresses } = client;
  if (addresses.length === 0) return null;
  const list = addresses.join(', ');
  if (here === null)
    return addresses.length > 1 ? <p class="side-note">{t('handover_brings', list)}</p> : null;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={chosen.addresses.has(address)}
        onChange={(event) => {
          const others = [...chosen.addresses].filter((one) => one !== address);
          onChosen({
            ...chosen,
            addresses: new Set(event.currentTarget.checked ? [...others, address] : others),
          });
        }}
      />
      <bdi>{t('handover_addresses', list)}</bdi>
    </label>
  );
}

/** The new entries, folded; they are put into words once somebody looks. */
function Fresh({ client: { fresh }, wording }: Pick<ClientPreviewProps, 'client' | 'wording'>) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (fresh.length === 0) return null;
  return (
    <details class="fresh" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{plural(t, fresh.length, 'handover_fresh_one', 'handover_fresh_other')}</summary>
      {isOpen &&
        HANDED_NAMES.map((ledger) => {
          const told = fresh.filter((one) => one.ledger === ledger);
          const rule = ruleOf(ledger);
          if (!rule || told.length === 0) return null;
          return (
            <div key={ledger}>
              <h4>{wording.say(rule.title)}</h4>
              <ul>
                {told.map(({ name, what }) => (
                  <li key={name}>
                    <ToldLines lines={rule.tell(what, wording)} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
    </details>
  );
}
