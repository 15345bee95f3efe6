import { useState } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import type { PeopleActions } from './people-actions.ts';
import { RepairForm } from './RepairForm.tsx';

const WORDS = { ask: 'sore_addWhat', keep: 'known_keep' } as const;

/** P4: something that went sore where no mail tells of it: on the telephone, on the doorstep. */
export function SoreAdd({ onAdd }: { onAdd: PeopleActions['addSore'] }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button look="plain" expanded={false} onClick={() => setOpen(true)}>
        {t('sore_add')}
      </Button>
    );
  }
  return <RepairForm done="" on={null} words={WORDS} onKeep={onAdd} onClose={() => setOpen(false)} />;
}
