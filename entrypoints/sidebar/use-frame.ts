import { useDesk } from './desk.ts';

const NEVER_MIND = () => {};

/** Folding the frame, and giving the keyboard back to the mail. A page that is gone needs neither. */
export function useFrame(): { fold: () => void; unfold: () => void; leave: () => void } {
  const { call } = useDesk();
  return {
    fold: () => void call('frame.fold', { folded: true }).catch(NEVER_MIND),
    unfold: () => void call('frame.fold', { folded: false }).catch(NEVER_MIND),
    leave: () => void call('frame.leave', {}).catch(NEVER_MIND),
  };
}
