import type { ComponentChildren } from 'preact';
import { text } from '../platform/i18n.ts';
import type { Settings } from '../settings/schema.ts';
import { Icon } from './icon.tsx';

interface LockedProps {
  /** The settings that the parts inside change. */
  readonly names: readonly (keyof Settings)[];
  /** Settings that an organisation has fixed. */
  readonly locked: ReadonlySet<keyof Settings> | undefined;
  readonly children: ComponentChildren;
}

/** Shows what an organisation has fixed as such: where all of it is fixed nothing can be changed, where a part is it says so. */
export function Locked({ names, locked, children }: LockedProps) {
  const fixed = names.filter((name) => locked?.has(name)).length;
  if (fixed === 0) return children;
  const all = fixed === names.length;
  return (
    <div class="locked">
      <p class="locked-note">
        <Icon name="lock" />
        <span>{text(all ? 'uiLocked' : 'uiLockedPart')}</span>
      </p>
      <fieldset disabled={all}>{children}</fieldset>
    </div>
  );
}
