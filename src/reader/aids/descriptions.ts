import { text } from '../../platform/i18n.ts';

const CLASS = 'description';

function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** What stands under a picture already. */
function captionOf(picture: Element): string {
  return folded(picture.closest('figure')?.querySelector('figcaption')?.textContent ?? '');
}

/** What is printed under a picture: its description, or that there is none; null where the caption says it all. */
export function descriptionOf(picture: Element): string | null {
  const words = (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '').trim();
  const caption = captionOf(picture);
  if (words === '')
    return picture.hasAttribute('data-undescribed') && caption === '' ? text('readerNoDescription') : null;
  return caption.includes(folded(words)) ? null : text('readerDescription', words);
}

/** Pictures of the text; those inside a line of words, such as signs, stay in it. */
export function picturesIn(body: ParentNode): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('img,svg[role="img"]')].filter(
    (picture) => !picture.closest('p,li,td,th,dd,dt,h2,h3,h4,h5,h6')?.textContent?.trim(),
  );
}

/** How many pictures have something to print under them. */
export function countDescriptions(body: ParentNode): number {
  return picturesIn(body).filter((picture) => descriptionOf(picture) !== null).length;
}

/** Prints the descriptions of pictures under them, or takes them away. */
export function showDescriptions(body: HTMLElement, on: boolean): void {
  for (const line of body.querySelectorAll(`.${CLASS}`)) line.remove();
  if (!on) return;
  for (const picture of picturesIn(body)) {
    const words = descriptionOf(picture);
    if (words === null) continue;
    const line = body.ownerDocument.createElement('p');
    line.className = CLASS;
    // It is spoken as the picture's own words already.
    line.setAttribute('aria-hidden', 'true');
    line.dataset.silent = '';
    line.textContent = words;
    (picture.closest('a,picture') ?? picture).after(line);
  }
}

/** In place of a picture that does not come stands a box with its description. */
export function boxFailedPictures(body: HTMLElement, end: AbortSignal): void {
  const fail = (picture: HTMLImageElement) => {
    if (picture.classList.contains('failed') || !picture.isConnected) return;
    picture.classList.add('failed');
    const box = body.ownerDocument.createElement('p');
    box.className = 'failed-picture';
    box.dataset.silent = '';
    const words = picture.alt.trim();
    box.textContent = words ? text('readerPictureFailedNamed', words) : text('readerPictureFailed');
    (picture.closest('a,picture') ?? picture).after(box);
  };
  const onError = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) fail(target);
  };
  body.addEventListener('error', onError, { capture: true, signal: end });
  for (const picture of body.querySelectorAll('img'))
    if (picture.complete && picture.naturalWidth === 0 && picture.src) fail(picture);
}
