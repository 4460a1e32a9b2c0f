import '../../support/fake-extension.ts';
import { extract } from '../../../src/article/extract.ts';
import { readingText } from '../../../src/article/reading-text.ts';
import { text } from '../../../src/platform/i18n.ts';

/** Opens the reading view on the page. @returns what the engine says is to be spoken; null where there is no article. */
export async function openAndTell(): Promise<readonly string[] | null> {
  const found = extract(document);
  if ('none' in found) return null;
  const { spoken } = readingText(found.article);
  const { createControl } = await import('../../../src/reader/control.ts');
  await createControl(document).open();
  const body = document.querySelector('legible-reader')?.shadowRoot?.querySelector('.text');
  if (!body) throw new Error('the reading view has no text');
  await ended(body);
  showAsLoaded(body);
  return spoken;
}

/** Pictures give up, and what the view adds after it is drawn, such as keys under pictures, is there a moment later. */
async function ended(body: Element): Promise<void> {
  const end = Date.now() + PATIENCE;
  while ([...body.querySelectorAll('img')].some(({ complete }) => !complete) && Date.now() < end) await pause(50);
  await pause(150);
}

/** Longest wait for pictures, in milliseconds. */
const PATIENCE = 10_000;

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/**
 * Stored pages have no pictures. What is measured is the view of who has a network: pictures in place of the boxes that stand for
 * them. Links in place of players without a name have words of the view's own, which are not the article's.
 */
function showAsLoaded(body: Element): void {
  for (const box of body.querySelectorAll('.failed-picture')) box.remove();
  for (const picture of body.querySelectorAll('img.failed')) picture.classList.remove('failed');
  const ours = text('readerFrame', '');
  for (const link of body.querySelectorAll('a')) {
    if (link.textContent?.startsWith(ours)) link.remove();
    // A name of ours on a link around a picture, which has words of its own or none.
    if (link.ariaLabel === text('readerPictureAlone')) link.ariaLabel = null;
  }
}
