import type { ComponentChildren } from 'preact';

/** A plain sentence or two about something that is not as it should be, and what to do. */
export function Note({ title, children }: { readonly title?: string; readonly children: ComponentChildren }) {
  return (
    <div class="note">
      {title && <h2 class="note-title">{title}</h2>}
      {children}
    </div>
  );
}
