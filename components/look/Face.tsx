import { initials } from './initials.ts';

/** The person's initials in a circle; no picture is ever fetched. Not read out: the name stands beside it. */
export function Face({ name, small = false }: { name: string; small?: boolean }) {
  return (
    <div class={small ? 'face small' : 'face'} aria-hidden="true">
      {initials(name)}
    </div>
  );
}
