import { useState } from 'preact/hooks';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { SearchField } from '../../../components/look/SearchField.tsx';
import { ConflictCard } from '../../../components/notes/ConflictCard.tsx';
import { FoundNote } from '../../../components/notes/FoundNote.tsx';
import { NotesFold } from '../../../components/notes/NotesFold.tsx';
import { pairConflicts } from '../../../components/notes/pair-conflicts.ts';
import { useText } from '../../../components/text/text.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { Asked } from '../Asked.tsx';
import { useDesk } from '../desk.ts';
import { NOTE_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';
import { LiveNote } from './LiveNote.tsx';
import { useNoteActions } from './use-note-actions.ts';

/** The most notes a search shows. */
const MOST_FOUND = 50;

export interface NotesPaneProps {
  readonly person: string;
  /** Who reads along beside the open mail, or null. */
  readonly thirdParty?: string | null | undefined;
  /** What tells the open thread from others. */
  readonly thread?: string | undefined;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** X3: everything noted about a person, newest first; conflicts on top, a search over all of it. */
export function NotesPane({ person, thirdParty = null, thread = '', onNotice }: NotesPaneProps) {
  const t = useText();
  const { call } = useDesk();
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const notes = useLive(`notes ${person}`, NOTE_TOPICS, () => call('notes.list', { person }));
  const actions = useNoteActions(onNotice);
  const { pairs, single } = pairConflicts(notes.value ?? []);
  const open = (note: Note) => {
    setQuery('');
    setEditing(note.id);
  };
  return (
    <NotesFold key={person} thirdParty={thirdParty} thread={thread}>
      <div class="stack">
        <SearchField label={t('note_search')} value={query} onInput={setQuery} />
        {query.trim() ? (
          <Found person={person} query={query} onOpen={open} />
        ) : (
          <Asked live={notes}>
            {pairs.map(({ first, second }) => (
              <ConflictCard
                key={second.id}
                first={first}
                second={second}
                onKeep={actions.keep}
                onJoin={actions.join}
              />
            ))}
            {single.map((note) => (
              <LiveNote
                key={note.id}
                note={note}
                editing={editing === note.id}
                onEdit={(on) => setEditing(on ? note.id : null)}
                onDelete={(words) => actions.remove(note, words)}
              />
            ))}
            {notes.value?.length === 0 && <p class="empty">{t('note_empty')}</p>}
          </Asked>
        )}
      </div>
    </NotesFold>
  );
}

function Found({ person, query, onOpen }: { person: string; query: string; onOpen: (note: Note) => void }) {
  const t = useText();
  const { call } = useDesk();
  const found = useLive(`found ${person} ${query}`, NOTE_TOPICS, () =>
    call('notes.search', { text: query, person, limit: MOST_FOUND }),
  );
  if (found.value?.length === 0) return <p class="empty">{t('note_noneFound')}</p>;
  return (
    <ul class="list">
      {found.value?.map((note) => (
        <li key={note.id}>
          <FoundNote note={note} query={query} onOpen={() => onOpen(note)} />
        </li>
      ))}
    </ul>
  );
}
