import type { ComponentChildren } from 'preact';
import type { Settings } from '../settings/schema.ts';
import { Locked } from '../ui/locked.tsx';

/** What a group and its items need to know of the settings. */
export interface Editing {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  /** Settings that an organisation has fixed. */
  readonly locked: ReadonlySet<keyof Settings>;
}

interface ItemProps {
  /** The settings it changes. */
  readonly names?: readonly (keyof Settings)[];
  /** Other words for the same thing, which people may look for. */
  readonly words?: string;
  readonly editing?: Editing;
  readonly children: ComponentChildren;
}

/** One thing that can be found by the search. Where an organisation fixed it, it is shown but cannot be changed. */
export function Item({ names = [], words = '', editing, children }: ItemProps) {
  return (
    <div class="item" data-words={words}>
      <Locked names={names} locked={editing?.locked}>
        {children}
      </Locked>
    </div>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A group of things that serve one need. */
export function Group({ id, title, children }: GroupProps) {
  return (
    <section id={id} class="card group" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{title}</h2>
      {children}
    </section>
  );
}
