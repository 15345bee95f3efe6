import type { Note } from '../../utils/notes/note.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { useText } from '../text/text.ts';
import { Markdown } from './Markdown.tsx';

export interface ConflictCardProps {
  /** The one that was saved first. */
  readonly first: Note;
  /** The one that was typed at the same time elsewhere. */
  readonly second: Note;
  /** Keeps one; the other goes and can be brought back. */
  readonly onKeep: (keep: Note, drop: Note) => void;
  /** Puts both texts into the first, one under the other. */
  readonly onJoin: (first: Note, second: Note) => void;
}

/** X3: a note was changed in two places at once. Both texts stand here in full, and the user chooses. */
export function ConflictCard({ first, second, onKeep, onJoin }: ConflictCardProps) {
  const t = useText();
  const join = () => onJoin(first, second);
  return (
    <Card
      title={t('conflict_title')}
      tone="due"
      keys={{ a: () => onKeep(first, second), b: () => onKeep(second, first), m: join }}
    >
      <p>{t('conflict_body')}</p>
      <div class="versions">
        <section class="version" aria-label={t('conflict_first')}>
          <h3 class="label">{t('conflict_first')}</h3>
          <Markdown text={first.text} />
          <Button keyName="a" onClick={() => onKeep(first, second)}>
            {t('conflict_keep')}
          </Button>
        </section>
        <section class="version" aria-label={t('conflict_second')}>
          <h3 class="label">{t('conflict_second')}</h3>
          <Markdown text={second.text} />
          <Button keyName="b" onClick={() => onKeep(second, first)}>
            {t('conflict_keep')}
          </Button>
        </section>
      </div>
      <div class="buttons">
        <Button keyName="m" onClick={join}>
          {t('conflict_join')}
        </Button>
      </div>
    </Card>
  );
}
