import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../look/Icon.tsx';

/** A whole view with one message: a title, what it means, and what can be done. */
export function State({
  icon,
  title,
  children,
}: {
  icon: IconName;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class="state">
      <div class="state-mark">
        <Icon name={icon} size={22} />
      </div>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
