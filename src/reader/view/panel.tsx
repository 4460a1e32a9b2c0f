import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A panel beside or in place of the text. Focus comes to its heading when it opens. */
export function Panel({ title, onClose, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    <section class="panel" aria-labelledby="panel-title">
      <header>
        <h2 id="panel-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <Button icon="close" label={text('readerClosePanel', title)} onPress={onClose} />
      </header>
      <div class="panel-body">{children}</div>
    </section>
  );
}
