import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { type FakeSpeech, fakeVoice, installSpeech } from '../../support/fake-speech.ts';
import { ARTICLE, closeReader, find, setPage } from './reading-page.ts';

/** A voice of the device that speaks English. */
export const LOCAL = fakeVoice('Anna', 'en-GB');

/** The device's speech at work in the test. */
export let speech: FakeSpeech;
let restore: (() => void) | undefined;

/** Lets a device with these voices read. */
export function device(...voices: ReturnType<typeof fakeVoice>[]): void {
  restore?.();
  ({ speech, restore } = installSpeech(voices));
}

/** Before each test: a page with an article, on a device with a voice of its own and one from the internet. */
export function useSpeech(): void {
  beforeEach(async () => {
    device(LOCAL, fakeVoice('Far', 'en-US', false));
    await page.viewport(1280, 700);
    setPage(ARTICLE);
  });
  afterEach(() => {
    closeReader();
    restore?.();
  });
}

/** The words under a mark, one entry a range. */
export const marked = (mark: string) =>
  [...(CSS.highlights.get(`legible-${mark}`) ?? [])].map((range) => (range as Range).toString());

/** What was announced last. */
export const status = () => find('[role=status]').textContent;

/** A key of the speech bar by its name. */
export const key = (label: string) => find(`.speech-bar [aria-label="${label}"]`);

/** Waits out the pause between falling silent and speaking. */
export const speakable = () => new Promise((done) => setTimeout(done, 80));
