import { describe, expect, it } from 'vitest';
import { repeatedPrompts } from '../../../../src/article/passes/repeated-prompts.ts';
import { AFTER, BEFORE, ran, SENTENCE } from './content.ts';

const PROMPTS = [
  ['English', 'To view this video please turn scripts on.'],
  ['German', 'Bitte schalten Sie Skripte ein, um dieses Video zu sehen.'],
  ['Khmer', 'សូមបើកស្គ្រីបដើម្បីមើលវីដេអូនេះ។'],
  ['Chinese', '请打开脚本以观看此视频。'],
  ['Arabic', 'يرجى تشغيل البرامج النصية لمشاهدة هذا الفيديو.'],
] as const;

const taken = (html: string) => ran(repeatedPrompts, html).removals;

describe('what a site says at every player', () => {
  it.each(PROMPTS)('is said once in %s', (_, prompt) => {
    const player = `<div class="video-player"><video></video><p>${prompt}</p></div>`;
    const { removals, text, root } = ran(repeatedPrompts, `${player}${BEFORE}${player}${AFTER}${player}`);
    expect(removals).toMatchObject([{ reason: 'repeats-prompt', twin: prompt }, { reason: 'repeats-prompt' }]);
    expect(text.split(prompt)).toHaveLength(2);
    expect(root.querySelectorAll('video')).toHaveLength(3);
  });

  it.each(PROMPTS)('is text like any other in a plain paragraph in %s', (_, prompt) => {
    expect(taken(`<p>${prompt}</p>${BEFORE}<p>${prompt}</p>`)).toEqual([]);
  });

  it('is said once beside players without a name', () => {
    const player = '<div><iframe src="https://video.example/1"></iframe><p>The player needs scripts.</p></div>';
    expect(taken(`${player}${BEFORE}${player}`)).toHaveLength(1);
  });
});

describe('a box about the writer', () => {
  const box = '<div class="author-bio"><p>Ines Alder writes about harbours.</p></div>';

  it('stands once', () => {
    expect(taken(`${box}${BEFORE}${AFTER}${box}`)).toHaveLength(1);
  });

  it('stays beside one about another writer', () => {
    expect(taken(`${box}${BEFORE}${box.replace('Ines Alder', 'Noor Lind')}`)).toEqual([]);
  });
});

describe('what looks like a prompt and stays', () => {
  it.each([
    ['a refrain of the text', `<p>${SENTENCE}.</p>`],
    ['a line of a list', `<ul class="video-list"><li>${SENTENCE}</li></ul>`],
    ['a heading', `<div class="video-player"><h3>${SENTENCE}</h3></div>`],
    ['a cell', `<table class="player-stats"><tr><td>${SENTENCE}</td></tr></table>`],
    ['a quotation', `<blockquote class="message"><p>${SENTENCE}</p></blockquote>`],
  ])('is %s', (_, html) => {
    expect(taken(`${html}${BEFORE}${html}`)).toEqual([]);
  });

  it('is a paragraph of a long text that is named after its video', () => {
    const text = [BEFORE, AFTER].join('').repeat(5);
    expect(taken(`<div class="video-text">${text}<p>${SENTENCE}</p>${text}<p>${SENTENCE}</p></div>`)).toEqual([]);
  });
});
