import '../../support/fake-extension.ts';
import { extract } from '../../../src/article/extract.ts';
import { readingText } from '../../../src/article/reading-text.ts';

/** Opens the reading view on the page. @returns what the engine says is to be spoken; null where there is no article. */
export async function openAndTell(): Promise<readonly string[] | null> {
  const found = extract(document);
  if ('none' in found) return null;
  const { spoken } = readingText(found.article);
  const { createControl } = await import('../../../src/reader/control.ts');
  await createControl(document).open();
  // What the view adds after it is drawn, such as keys under pictures, is there a moment later.
  await new Promise((done) => setTimeout(done, 100));
  showAsLoaded();
  return spoken;
}

/** Stored pages have no pictures. What is measured is the view of who has a network: pictures in place of the boxes that stand for them. */
function showAsLoaded(): void {
  const body = document.querySelector('legible-reader')?.shadowRoot?.querySelector('.text');
  for (const box of body?.querySelectorAll('.failed-picture') ?? []) box.remove();
  for (const picture of body?.querySelectorAll('img.failed') ?? []) picture.classList.remove('failed');
}
