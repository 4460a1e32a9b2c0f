import { text } from '../platform/i18n.ts';
import { LINK_LOOKS } from '../reading/link-look.ts';
import { PICTURE_LOOKS } from '../reading/picture-look.ts';
import type { Look } from '../settings/look.ts';
import { linkLookName, pictureLookName } from './look-names.ts';
import { RadioGrid } from './radio-grid.tsx';

interface ExtrasPickerProps {
  readonly look: Pick<Look, 'links' | 'pictures'>;
  /** @param said what became of it, in words. */
  readonly onChange: (change: Partial<Look>, said: string) => void;
}

/** How links look, and pictures in dark modes. */
export function ExtrasPicker({ look: { links, pictures }, onChange }: ExtrasPickerProps) {
  return (
    <>
      <RadioGrid
        name={text('uiLinks')}
        choices={LINK_LOOKS.map((value) => ({ value, face: linkLookName(value) }))}
        chosen={links}
        onChoose={(next) => onChange({ links: next }, linkLookName(next))}
      />
      <RadioGrid
        name={text('uiPictures')}
        choices={PICTURE_LOOKS.map((value) => ({ value, face: pictureLookName(value) }))}
        chosen={pictures}
        onChoose={(next) => onChange({ pictures: next }, pictureLookName(next))}
      />
    </>
  );
}
