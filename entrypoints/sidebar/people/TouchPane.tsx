import { useState } from 'preact/hooks';
import { useStop } from '../../../components/look/keys/use-stop.ts';
import { UnfoldLine } from '../../../components/look/UnfoldLine.tsx';
import { TouchTable } from '../../../components/people/TouchTable.tsx';
import { wroteTooWords } from '../../../components/people/touch-words.ts';
import { useLocale } from '../../../components/text/locale.ts';
import { useNow } from '../../../components/text/now.ts';
import { useText } from '../../../components/text/text.ts';
import type { WroteToo } from '../../../utils/clients/touchpoints.ts';
import { Asked } from '../Asked.tsx';
import { useDesk } from '../desk.ts';
import { MOMENT_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';

export interface TouchPaneProps {
  readonly person: string;
  /** What the company is called; null for free mail. */
  readonly company: string | null;
  /** What somebody else of ours wrote lately, or null. */
  readonly wroteToo: WroteToo | null;
}

/** P2: one line about who else of ours is in touch, and behind it the map of our people and theirs. */
export function TouchPane({ person, company, wroteToo }: TouchPaneProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const toggle = () => setOpen(!open);
  const stop = useStop({ '7': toggle });
  const title = company === null ? t('touch_titleAlone') : t('touch_title', company);
  return (
    <section ref={stop} class="card open-ledger touch-pane" tabIndex={-1} aria-label={title}>
      <UnfoldLine keyName="7" open={open} onToggle={toggle}>
        <bdi>{wroteToo ? wroteTooWords(t, wroteToo, now, locale) : title}</bdi>
      </UnfoldLine>
      {open && <LiveMap person={person} />}
    </section>
  );
}

/** Asked for only once somebody looks: it reads what passed with a whole company. */
function LiveMap({ person }: { person: string }) {
  const { call } = useDesk();
  const found = useLive(`touchpoints ${person}`, MOMENT_TOPICS, () => call('touchpoints.get', { person }));
  return <Asked live={found}>{found.value && <TouchTable map={found.value.map} />}</Asked>;
}
