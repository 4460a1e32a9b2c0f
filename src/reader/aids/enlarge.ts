import { text } from '../../platform/i18n.ts';
import { picturesIn } from './descriptions.ts';

/** Smaller pictures are signs and portraits in a line: there is nothing to look for in them. */
const SMALLEST = 96;

/** Each step makes a picture so much larger; at most so many times its fitting size. */
const STEP = 1.5;
const LARGEST = 12;

/** One press of an arrow key moves a picture by this part of the window. */
const PAN = 0.15;

/** A key under each picture that opens it large. */
export function addEnlargeKeys(body: HTMLElement, end: AbortSignal): void {
  const add = (picture: HTMLElement) => {
    const drawn = picture.getBoundingClientRect();
    const host = picture.closest('a,picture') ?? picture;
    if (drawn.width < SMALLEST || drawn.height < SMALLEST || picture.classList.contains('failed')) return;
    const next = host.nextElementSibling;
    const under = next?.matches('.description') ? next : host;
    if (under.nextElementSibling?.matches('.enlarge')) return;
    const key = body.ownerDocument.createElement('button');
    key.type = 'button';
    key.className = 'button enlarge';
    key.dataset.silent = '';
    key.textContent = text('readerEnlarge');
    const words = picture.getAttribute('alt')?.trim();
    if (words) key.setAttribute('aria-label', `${text('readerEnlarge')}: ${words}`);
    key.addEventListener('click', () => openLarge(picture, key));
    under.after(key);
  };
  for (const picture of picturesIn(body)) {
    if (!(picture instanceof HTMLImageElement) || picture.complete) add(picture);
    else picture.addEventListener('load', () => add(picture), { once: true, signal: end });
  }
}

/** Size and place of a picture in its frame. */
interface Pose {
  scale: number;
  x: number;
  y: number;
}

/** Never smaller than it fits, and never moved out of the frame. */
export function hold({ scale, x, y }: Pose, wide: number, high: number): Pose {
  const size = Math.min(LARGEST, Math.max(1, scale));
  const [farX, farY] = [((size - 1) * wide) / 2, ((size - 1) * high) / 2];
  return { scale: size, x: Math.min(farX, Math.max(-farX, x)), y: Math.min(farY, Math.max(-farY, y)) };
}

const MOVES: Readonly<Record<string, (pose: Pose, wide: number, high: number) => Pose>> = {
  '+': (pose) => ({ ...pose, scale: pose.scale * STEP }),
  '=': (pose) => ({ ...pose, scale: pose.scale * STEP }),
  '-': (pose) => ({ ...pose, scale: pose.scale / STEP }),
  '0': () => ({ scale: 1, x: 0, y: 0 }),
  ArrowLeft: (pose, wide) => ({ ...pose, x: pose.x + wide * PAN }),
  ArrowRight: (pose, wide) => ({ ...pose, x: pose.x - wide * PAN }),
  ArrowUp: (pose, _, high) => ({ ...pose, y: pose.y + high * PAN }),
  ArrowDown: (pose, _, high) => ({ ...pose, y: pose.y - high * PAN }),
};

function keyOf(doc: Document, words: string, press: () => void): HTMLButtonElement {
  const key = doc.createElement('button');
  key.type = 'button';
  key.className = 'button';
  key.textContent = words;
  key.addEventListener('click', press);
  return key;
}

/** Opens a picture over the whole window. Keys `+`, `-`, `0` and arrows move it; Escape gives focus back to `opener`. */
export function openLarge(picture: HTMLElement, opener: HTMLElement): HTMLDialogElement {
  const doc = picture.ownerDocument;
  const dialog = doc.createElement('dialog');
  dialog.className = 'large';
  dialog.setAttribute('aria-label', picture.getAttribute('alt')?.trim() || text('readerPicture'));
  const frame = doc.createElement('div');
  frame.className = 'large-frame';
  const copy = picture.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  frame.append(copy);
  const said = doc.createElement('p');
  said.className = 'large-size';
  said.setAttribute('role', 'status');
  let pose: Pose = { scale: 1, x: 0, y: 0 };
  const move = (key: string) => {
    const wish = MOVES[key];
    if (!wish) return false;
    pose = hold(wish(pose, frame.clientWidth, frame.clientHeight), frame.clientWidth, frame.clientHeight);
    copy.style.transform = `translate(${pose.x}px, ${pose.y}px) scale(${pose.scale})`;
    const size = text('readerLargeSize', Math.round(pose.scale * 100));
    if (said.textContent !== size) said.textContent = size;
    return true;
  };
  const bar = doc.createElement('div');
  bar.className = 'large-bar';
  const close = () => dialog.close();
  bar.append(
    keyOf(doc, text('readerLarger'), () => move('+')),
    keyOf(doc, text('readerSmaller'), () => move('-')),
    keyOf(doc, text('readerLargeClose'), close),
    said,
  );
  dialog.append(bar, frame);
  dialog.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && move(event.key)) event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  (opener.closest('.mount') ?? opener.parentElement)?.append(dialog);
  dialog.showModal();
  move('0');
  return dialog;
}
