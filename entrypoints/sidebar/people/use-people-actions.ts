import { useState } from 'preact/hooks';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { WAS_WORDS } from '../../../components/people/ending-words.ts';
import { FEEL_WORDS } from '../../../components/people/feel-words.ts';
import type { PeopleActions } from '../../../components/people/people-actions.ts';
import type { Person } from '../../../utils/clients/person.ts';
import { useDesk } from '../desk.ts';
import { useLedgerChange } from '../ledgers/use-ledger-change.ts';

/**
 * P, D6: what is done about the person beside a mail.
 * @param onNotice says what was done and offers the way back
 */
export function usePeopleActions(
  { id: person, name }: Pick<Person, 'id' | 'name'>,
  onNotice: (notice: NoticeText | null) => void,
): PeopleActions {
  const { call, tab, newId, t } = useDesk();
  const [id, setId] = useState(newId);
  const change = useLedgerChange(onNotice);
  return {
    setEnding: (origin, how) =>
      void change(
        `ended ${origin} ${how}`,
        () => call('endings.set', { ...tab(), origin, how }),
        t(WAS_WORDS[how]),
      ),
    addSore: async (text, day) => {
      const send = () => call('endings.add', { id, person, how: 'sore', text, day });
      const isKept = await change(`add ${id}`, send, t('sore_added'));
      if (isKept) setId(newId());
      return isKept;
    },
    changeEnding: ({ id }, how) =>
      void change(`ended ${id} ${how}`, () => call('endings.change', { ids: [id], how }), t(WAS_WORDS[how])),
    repair: ({ id }, done, on) =>
      change(`repair ${id}`, () => call('endings.repair', { ids: [id], done, on }), t('sore_repaired')),
    editFact: ({ id }, edit) =>
      change(`edit ${id}`, () => call('facts.edit', { id, ...edit }), t('ledger_changed')),
    forgetFact: ({ id }) =>
      void change(
        `forget ${id}`,
        () => call('facts.state', { ids: [id], state: 'forgotten' }),
        t('known_forgotten'),
      ),
    keepFeel: (feelAs) =>
      void change(
        `feel ${feelAs}`,
        () => call('people.feel', { person, feelAs }),
        feelAs ? t('feel_kept', name, t(FEEL_WORDS[feelAs])) : t('feel_cleared', name),
      ),
    openMail: (url) => void call('thread.open', { url }).catch(() => onNotice({ text: t('failed_kept') })),
  };
}
