import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';

interface PanelProps {
  readonly title: string;
  /** Whether it stands in place of the text: then its title is the page's. */
  readonly instead: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A panel beside or in place of the text. Focus comes to its heading when it opens. */
export function Panel({ title, instead, onClose, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const Title = instead ? 'h1' : 'h2';
  useEffect(() => {
    if (instead) window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [title, instead]);
  return (
    <section class="panel" aria-labelledby="panel-title">
      <header>
        <Title id="panel-title" class="panel-title" tabindex={-1} ref={heading}>
          {title}
        </Title>
        <Button icon="close" label={text('readerClosePanel', title)} onPress={onClose} />
      </header>
      <div class="panel-body">{children}</div>
    </section>
  );
}
