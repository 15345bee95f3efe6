import type { Address } from '../../utils/clients/address.ts';

/** One person to choose: the name as the page claims it, and always the address. */
export function PickAddress({ address, onPick }: { address: Address; onPick: () => void }) {
  return (
    <button type="button" class="pick" onClick={onPick}>
      {address.name && (
        <>
          <bdi>{address.name}</bdi>{' '}
        </>
      )}
      <small>
        <bdi>{address.email}</bdi>
      </small>
    </button>
  );
}
