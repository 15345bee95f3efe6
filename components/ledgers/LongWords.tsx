import { useState } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { Words } from '../look/Words.tsx';
import { useText } from '../text/text.ts';

/** So much of a quote is shown before somebody asks for the rest, in characters. */
const SHOWN = 260;

/** Somebody's words, verbatim; of very long ones the beginning, until one asks for all of it. */
export function LongWords({ text, quoted = true }: { text: string; quoted?: boolean }) {
  const t = useText();
  const [whole, setWhole] = useState(false);
  if (whole || text.length <= SHOWN + SHOWN / 2) return <Words text={text} quoted={quoted} />;
  return (
    <>
      <Words text={`${text.slice(0, SHOWN).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')} …`} quoted={quoted} />
      <Button look="plain" expanded={false} onClick={() => setWhole(true)}>
        {t('ledger_allOfIt')}
      </Button>
    </>
  );
}
