import type { Address } from '../../utils/clients/address.ts';
import { Icon } from '../look/Icon.tsx';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import { PickAddress } from './PickAddress.tsx';

/** The other people of the thread, folded away until somebody wants to switch to one of them. */
export function Others({
  others,
  onChoose,
}: {
  others: readonly Address[];
  onChoose: (address: Address) => void;
}) {
  const t = useText();
  if (others.length === 0) return null;
  return (
    <details class="others">
      <summary>
        {plural(t, others.length, 'person_others_one', 'person_others_other')}
        <Icon name="down" size={14} />
      </summary>
      <ul>
        {others.map((other) => (
          <li key={other.email}>
            <PickAddress address={other} onPick={() => onChoose(other)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
