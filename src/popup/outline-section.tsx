import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageOutline } from '../landmarks/listing.ts';
import { countText, text } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { PanelOutline, StepWish } from './page-state.ts';

/** Every step that a key can be given for can be taken here as well. */
const STEPS: readonly (readonly [name: string, wish: StepWish])[] = [
  ['popupPreviousHeading', { kind: 'heading', by: -1 }],
  ['popupNextHeading', { kind: 'heading', by: 1 }],
  ['popupPreviousLandmark', { kind: 'landmark', by: -1 }],
  ['popupNextLandmark', { kind: 'landmark', by: 1 }],
  ['popupNextSection', { kind: 'section', by: 1 }],
];

interface OutlineSectionProps {
  /** How many headings the page has, as far as known. */
  readonly headings: number;
  readonly outline: PanelOutline;
  /** Has the reading view say where the reader is; where it is not open, there is nothing to say. */
  readonly onWhere?: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** What the panel knows of the lists. */
type Lists = 'none' | 'asking' | 'failed' | PageOutline;

/**
 * Shows lists in a finder, which is fetched for that.
 * @param lists null while there is nothing to show.
 * @returns the place for it.
 */
function useFinder(
  lists: PageOutline | null,
  outline: PanelOutline,
  onClose: () => void,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!lists) return;
    void import('./finder-part.ts').then(({ openFinder }) => {
      const finder = openFinder(lists, {
        async onGo(id) {
          const answer = await outline.go(id);
          if ('reply' in answer && answer.reply === 'landed') onClose();
          else finder.say(text('popupGone'));
        },
      });
      if (!place.current) return;
      place.current.replaceChildren(finder.element);
      finder.focus();
    });
  }, [lists, outline, onClose]);
  return place;
}

interface StepsProps extends Pick<OutlineSectionProps, 'outline' | 'onWhere' | 'onClose'> {
  readonly onFail: () => void;
}

/** What can be done without looking at the lists. Each closes the panel, unless the page does not answer. */
function Steps({ outline, onWhere, onClose, onFail }: StepsProps) {
  const wish = async (work: Promise<object>) => ('reply' in (await work) ? onClose() : onFail());
  return (
    <ul class="plain steps">
      {STEPS.map(([name, step]) => (
        <li key={name}>
          <Button onPress={() => void wish(outline.step(step))}>{text(name)}</Button>
        </li>
      ))}
      <li>
        <Button icon="contents" onPress={() => void wish(outline.toggle())}>
          {text('popupOutlineOnPage')}
        </Button>
      </li>
      {onWhere && (
        <li>
          <Button onPress={() => void onWhere().then(onClose)}>{text('commandWhereAmI')}</Button>
        </li>
      )}
    </ul>
  );
}

/** Headings and regions of the page, folded up until asked for: finding one, stepping from one to the next. */
export function OutlineSection({ headings, ...acts }: OutlineSectionProps) {
  const { outline, onClose } = acts;
  const [open, setOpen] = useState(false);
  const [lists, setLists] = useState<Lists>('none');
  const place = useFinder(open && typeof lists !== 'string' ? lists : null, outline, onClose);
  const toggle = async () => {
    setOpen(!open);
    if (open || (lists !== 'none' && lists !== 'failed')) return;
    setLists('asking');
    const answer = await outline.list();
    setLists('reply' in answer ? answer.reply : 'failed');
  };
  return (
    <section class="outline-section">
      <button type="button" class="button fold" aria-expanded={open} onClick={() => void toggle()}>
        <Icon name="headings" />
        <span class="fold-name">{text('popupOutline')}</span>
        <span class="fold-count">{countText('popupHeadings', headings)}</span>
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && (
        <div class="folded">
          {lists === 'asking' && <p>{text('popupAsking')}</p>}
          {lists === 'failed' && <p role="alert">{text('popupFailed')}</p>}
          <div ref={place} class="popup-finder" />
          <Steps {...acts} onFail={() => setLists('failed')} />
        </div>
      )}
    </section>
  );
}
