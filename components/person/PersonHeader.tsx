import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Address } from '../../utils/clients/address.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { Button } from '../look/Button.tsx';
import { Face } from '../look/Face.tsx';
import { IconButton } from '../look/IconButton.tsx';
import { PersonLines } from '../people/PersonLines.tsx';
import { useText } from '../text/text.ts';
import { Others } from './Others.tsx';
import { PersonChips } from './PersonChips.tsx';
import { RenameForm } from './RenameForm.tsx';
import { Warnings } from './Warnings.tsx';

export interface PersonHeaderProps {
  readonly client: Pick<
    ClientNow,
    | 'person'
    | 'address'
    | 'company'
    | 'warnings'
    | 'daysSinceTwoWay'
    | 'lastMoment'
    | 'others'
    | 'thirdParty'
    | 'ledgers'
  >;
  readonly onChoose: (address: Address) => void;
  readonly onRename: (name: string) => void;
  /** Folds the sidebar to its tab; absent where there is nothing to fold into. */
  readonly fold?: { readonly side: 'left' | 'right'; readonly onFold: () => void } | undefined;
  readonly onHome: () => void;
  readonly onStepBack: () => void;
}

/** P1: who this is. The name is a claim, so the address always stands under it. */
export function PersonHeader({ client, onChoose, onRename, fold, onHome, onStepBack }: PersonHeaderProps) {
  const t = useText();
  const [renaming, setRenaming] = useState(false);
  const header = useRef<HTMLElement>(null);
  const renamed = useRef(false);
  useLayoutEffect(() => {
    // The form took the place of the button, and the focus with it.
    if (renamed.current && !renaming) header.current?.querySelector<HTMLElement>('.rename')?.focus();
    renamed.current = renaming;
  }, [renaming]);
  const { person, address } = client;
  const rename = (name: string | null) => {
    setRenaming(false);
    if (name) onRename(name);
  };
  const stepBack = (
    <Button look="plain" keyName="B" onClick={onStepBack}>
      {t('stepBack_open')}
    </Button>
  );
  return (
    <header ref={header} class="person">
      <div class="who">
        <Face name={person.name} />
        <div class="who-name">
          <h1 title={person.name}>
            <bdi>{person.name}</bdi>
          </h1>
          {!renaming && (
            <IconButton
              icon="pencil"
              className="rename"
              label={t('person_rename')}
              onClick={() => setRenaming(true)}
            />
          )}
        </div>
        <div class="who-tools">
          <IconButton icon="home" label={t('sidebar_home')} onClick={onHome} />
          {fold && (
            <IconButton
              icon={`fold-${fold.side}`}
              label={t('sidebar_fold')}
              keyName="."
              onClick={fold.onFold}
            />
          )}
        </div>
        <p class="who-address">
          <bdi>{address}</bdi>
        </p>
      </div>
      {renaming && <RenameForm name={person.name} onDone={rename} />}
      {/* Where nobody else is on the thread it needs no line of its own. */}
      <PersonChips client={client}>{client.others.length === 0 && stepBack}</PersonChips>
      <PersonLines key={person.id} client={client} />
      <Warnings warnings={client.warnings} />
      {client.others.length > 0 && (
        <div class="person-foot">
          <Others others={client.others} onChoose={onChoose} />
          {stepBack}
        </div>
      )}
    </header>
  );
}
