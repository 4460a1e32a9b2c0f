import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** A line that opens and shuts what stands below it: for what is needed seldom. */
export function Disclosure({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="disclosure">
      <button type="button" class="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {name}
        <Icon name={open ? 'minus' : 'plus'} />
      </button>
      <div id={id} class="disclosed" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
