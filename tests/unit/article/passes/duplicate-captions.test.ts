import { describe, expect, it } from 'vitest';
import { duplicateCaptions } from '../../../../src/article/passes/duplicate-captions.ts';
import { AFTER, BEFORE, ran } from './content.ts';

const CAPTION = 'Ines Alder waits on the bridge of the ferry Aurelia before it leaves.';
const figure = (caption: string, src = 'bridge.jpg') =>
  `<figure><img src="https://news.example/${src}" alt=""><figcaption>${caption}</figcaption></figure>`;
const captions = (html: string) => {
  const { root } = ran(duplicateCaptions, `${html}${BEFORE}${AFTER}`);
  return [...root.querySelectorAll('figcaption')].map((caption) => caption.textContent);
};

describe('a caption printed again', () => {
  it('goes when an enlarged view repeats it', () => {
    expect(captions(`${figure(CAPTION)}<div><figcaption>${CAPTION}</figcaption></div>`)).toEqual([CAPTION]);
  });

  it('stays when what says the same is the caption around its figure', () => {
    expect(ran(duplicateCaptions, `<figcaption>${figure(CAPTION)}</figcaption>${BEFORE}`).removals).toEqual([]);
  });

  it('leaves the fuller wording beside the picture', () => {
    const full = `${CAPTION} (Photo: J. Alder)`;
    const { root } = ran(duplicateCaptions, `${figure(CAPTION)}<div><figcaption>${full}</figcaption></div>${BEFORE}`);
    expect(root.querySelector('figure')?.textContent).toBe(full);
    expect(root.querySelectorAll('figcaption')).toHaveLength(1);
  });

  it('goes when an italic line under the picture repeats it', () => {
    const { removals } = ran(duplicateCaptions, `${figure(CAPTION)}<p><em>${CAPTION}</em></p>${BEFORE}`);
    expect(removals).toMatchObject([{ pass: 'duplicate-captions', reason: 'repeats-caption', text: CAPTION }]);
  });

  it('goes when the text says it word for word, and the picture stays', () => {
    const { root, removals } = ran(duplicateCaptions, `${figure(CAPTION)}<p>${CAPTION} Nobody speaks.</p>`);
    expect(removals).toMatchObject([{ reason: 'repeats-body' }]);
    expect(root.querySelectorAll('img')).toHaveLength(1);
  });
});

describe('a caption that stays', () => {
  it('under each of two different pictures', () => {
    expect(captions(figure(CAPTION, 'one.jpg') + figure(CAPTION, 'two.jpg'))).toHaveLength(2);
  });

  it('when it says more than the text', () => {
    expect(captions(`${figure(`${CAPTION} It will be her last voyage.`)}<p>${CAPTION}</p>`)).toHaveLength(1);
  });

  it('when the text comes back to its words in italics', () => {
    const line = `<p><em>${CAPTION}</em></p>`;
    expect(ran(duplicateCaptions, `${figure(CAPTION)}${BEFORE}${line}${AFTER}`).removals).toEqual([]);
  });

  it('when a word of it stands in the text by itself', () => {
    expect(
      captions(`${figure('On the bridge')}<p>On the bridge nobody speaks while the ferry turns.</p>`),
    ).toHaveLength(1);
  });
});
