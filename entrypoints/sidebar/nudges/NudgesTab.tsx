import { Button } from '../../../components/look/Button.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useText } from '../../../components/text/text.ts';
import { NudgesPane } from './NudgesPane.tsx';
import { TodayPane } from './TodayPane.tsx';

export interface NudgesTabProps {
  readonly person: { readonly id: string; readonly name: string };
  /** Everybody's list of today, or this client's follow-ups alone. */
  readonly everybody: boolean;
  readonly onEverybody: (everybody: boolean) => void;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** X5: the follow-ups for this client, and a key away today for everybody. */
export function NudgesTab({ person, everybody, onEverybody, onNotice }: NudgesTabProps) {
  const t = useText();
  const choice = (
    <fieldset class="filters nudges-whose">
      <legend class="unseen">{t('today_whose')}</legend>
      <Button look="plain" pressed={!everybody} onClick={() => onEverybody(false)}>
        <bdi>{person.name}</bdi>
      </Button>
      <Button look="plain" keyName="D" pressed={everybody} onClick={() => onEverybody(true)}>
        {t('today_everybody')}
      </Button>
    </fieldset>
  );
  if (everybody) {
    return <TodayPane beside={person.id} linkTo={NOWHERE} onNotice={onNotice} head={() => choice} />;
  }
  return (
    <>
      {choice}
      <NudgesPane person={person.id} onNotice={onNotice} />
    </>
  );
}

/** The sidebar is too small for another client's page. */
const NOWHERE = () => undefined;
