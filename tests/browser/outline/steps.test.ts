import '../../support/fake-extension.ts';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { notice, openPage, PAGE, pause, root } from './outline-page.ts';

const focus = () => document.activeElement?.id ?? '';

describe('steps through the page', () => {
  it('lead from heading to heading, from where focus is', async () => {
    const { step } = await openPage(PAGE);
    expect(await step('heading', 1)).toBe('landed');
    expect(focus()).toBe('h1');
    await step('heading', 1);
    expect(focus()).toBe('h2');
    document.getElementById('link')?.focus();
    await step('heading', 1);
    expect(focus()).toBe('h3');
    await step('heading', -1);
    expect(focus()).toBe('h2');
  });

  it('lead on from what is in view, for someone who scrolled away', async () => {
    const { step } = await openPage(PAGE);
    await step('heading', 1);
    scrollTo(0, (document.getElementById('h3')?.getBoundingClientRect().top ?? 0) + scrollY - 100);
    await step('heading', 1);
    expect(focus()).toBe('h3');
  });

  it('lead on from the caret, for someone who clicked into the text', async () => {
    const { step } = await openPage(PAGE);
    const text = document.querySelectorAll('p')[1]?.firstChild as Text;
    (text.parentElement as Element).scrollIntoView();
    document.getSelection()?.collapse(text, 3);
    await step('heading', 1);
    expect(focus()).toBe('h3');
  });

  it('frame the place for the eye, until the next key', async () => {
    const { step } = await openPage(PAGE);
    await step('heading', 1);
    const frame = root()?.querySelector('.landed .marker')?.getBoundingClientRect();
    expect(frame?.width).toBeGreaterThan(50);
    await userEvent.keyboard('{Shift}');
    expect(root()).toBeNull();
  });

  it('say at the end, to eye and ear, that there are no more, and leave focus where it is', async () => {
    const { step } = await openPage(PAGE);
    document.getElementById('h4')?.scrollIntoView();
    document.getElementById('h4')?.setAttribute('tabindex', '-1');
    document.getElementById('h4')?.focus();
    expect(await step('heading', 1)).toBe('end');
    await vi.waitFor(() => expect(notice()).toBe('No more headings. You are behind the last one.'));
    expect(root()?.querySelector('[role=status]')?.textContent).toBe(notice());
    const box = root()?.querySelector('.notice')?.getBoundingClientRect();
    expect(box?.bottom).toBeLessThanOrEqual(innerHeight);
    expect(focus()).toBe('h4');
    expect(await step('heading', 1)).toBe('end');
  });

  it('say that a page has none at all', async () => {
    const { step } = await openPage('<p>Saved.</p>');
    expect(await step('heading', 1)).toBe('end');
    await vi.waitFor(() => expect(notice()).toBe('This page has no headings.'));
    expect(await step('landmark', -1)).toBe('end');
    await vi.waitFor(() => expect(notice()).toBe('This page has no regions.'));
  });

  it('pass over what cannot take focus, without end', async () => {
    const { step } = await openPage(
      `<main><h1 id="first">One</h1><div style="display: contents"><h2 id="contents" style="display: contents">Two</h2></div><h2 id="third">Three</h2></main>`,
    );
    await step('heading', 1);
    await step('heading', 1);
    expect(focus()).toBe('third');
  });

  it('lead from region to region, also into closed and open shadow trees', async () => {
    const { step } = await openPage('<nav id="nav">a</nav><div id="host"></div><footer id="foot">z</footer>');
    const shadow = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    const main = document.createElement('main');
    main.textContent = 'Inner text';
    shadow.append(main);
    await step('landmark', 1);
    expect(focus()).toBe('nav');
    await step('landmark', 1);
    expect(shadow.activeElement).toBe(main);
    await step('landmark', 1);
    expect(focus()).toBe('foot');
  });

  it('lead to sections of the same level', async () => {
    const { step } = await openPage(PAGE);
    await step('heading', 1);
    await step('heading', 1);
    await step('section', 1);
    expect(focus()).toBe('h4');
  });

  it('are not lost to a page that takes focus for itself', async () => {
    const { step } = await openPage(PAGE);
    const thief = () => setTimeout(() => document.getElementById('link')?.focus(), 20);
    document.getElementById('h1')?.addEventListener('focus', thief, { once: true });
    await step('heading', 1);
    await pause(100);
    expect(focus()).toBe('h1');
  });

  it('end after a few tries on a page that never stops taking focus, and it is said', async () => {
    const { step } = await openPage(PAGE);
    const life = new AbortController();
    let thefts = 0;
    const steal = ({ target }: FocusEvent) => {
      if (target === document.getElementById('link') || !(target instanceof Element)) return;
      thefts++;
      document.getElementById('link')?.focus();
    };
    addEventListener('focus', steal, { capture: true, signal: life.signal });
    expect(await step('heading', 1)).toBe('landed');
    await vi.waitFor(
      () => expect(notice()).toBe('This page keeps taking focus away from there. Try the reading view.'),
      2_000,
    );
    life.abort();
    expect(thefts).toBeLessThan(8);
    expect(focus()).toBe('link');
  });
});
