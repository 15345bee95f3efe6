import type { LedgerName } from '../../utils/ledgers/ledgers.ts';
import { useText } from '../text/text.ts';
import type { RowWords } from './description.ts';
import type { EntryRowProps } from './EntryRow.tsx';

type Props<Name extends LedgerName> = Pick<
  EntryRowProps<Name>,
  'description' | 'row' | 'clientHref' | 'chosen' | 'onChoose'
> & {
  readonly text: string;
  readonly words: RowWords;
};

/** The first line of an entry: its box, whose it is, how it stands, and its day. */
export function EntryHead<Name extends LedgerName>(props: Props<Name>) {
  const { description, row, clientHref, chosen, onChoose, text, words } = props;
  const t = useText();
  const when = description.when(row, words);
  return (
    <p class="ask-head">
      <label class="list-box">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t('list_choose', text.slice(0, 80))}
          onClick={(event) => onChoose(event.shiftKey)}
        />
      </label>
      {clientHref !== undefined && <ClientName row={row} href={clientHref} />}
      {description.marks(row, words).map((mark) => (
        <span key={mark.text} class={`chip ${mark.tone}`}>
          {mark.text}
        </span>
      ))}
      {when && <span class={`ask-day ${when.tone}`}>{when.text}</span>}
    </p>
  );
}

/** A client with the way to their page; one who is not here any more has none. */
export function ClientName({
  row: { personName, address },
  href,
}: {
  row: { readonly personName: string; readonly address: string };
  href: string;
}) {
  const t = useText();
  if (!address) return <span class="list-gone">{t('list_gone')}</span>;
  return (
    <a href={href} title={address}>
      <bdi>{personName}</bdi>
    </a>
  );
}
