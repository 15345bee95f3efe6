import type { Note } from '../../utils/notes/note.ts';
import { snippet } from '../../utils/notes/search.ts';
import { Day } from '../look/Day.tsx';
import { useNow } from '../text/now.ts';

/** A note that a search found: the part around the find, the found words marked. A click opens it. */
export function FoundNote({ note, query, onOpen }: { note: Note; query: string; onOpen: () => void }) {
  const now = useNow();
  return (
    <button type="button" class="pick found" onClick={onOpen}>
      {snippet(note.text, query).map((part, index) => {
        const key = `${index}:${part.text}`;
        return part.found ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
      })}{' '}
      <small>
        <Day at={note.updatedAt} now={now} />
      </small>
    </button>
  );
}
