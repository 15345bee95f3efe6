import { useText } from '../../../components/text/text.ts';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import { type About, ledgerHash } from '../use-route.ts';

export interface AboutClientProps {
  readonly ledger: string;
  readonly about: About;
  /** One of the client's entries, which knows what they are called. */
  readonly row: { readonly personName: string } | undefined;
}

/** Whose entries these are, with the way to the client's page and to everybody's entries. */
export function AboutClient({ ledger, about, row }: AboutClientProps) {
  const t = useText();
  return (
    <p class="list-about">
      {t('list_with')}{' '}
      <a href={clientHash(about.person, about.address)} title={about.address}>
        <bdi>{row?.personName || about.address}</bdi>
      </a>
      <a href={ledgerHash(ledger)}>{t('list_everybody')}</a>
    </p>
  );
}
