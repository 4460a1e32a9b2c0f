import { render } from 'preact';
import { READER_KEY } from '../messages/reader-key.ts';
import { interfaceDirection, interfaceLanguage, text } from '../platform/i18n.ts';

const READER_SCRIPT = '/src/reader/index.js';

/** What the reading view's script leaves in the page for this one: it answers messages of the background there too. */
interface SampleControl {
  toggle(): Promise<unknown>;
}

const KEY = Symbol.for(READER_KEY);

/** Brings the reading view's own script into this page, as the background does in pages of the web. */
function bringReader(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = READER_SCRIPT;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

const ready = bringReader();

async function read(): Promise<void> {
  await ready;
  await (globalThis as { [KEY]?: SampleControl })[KEY]?.toggle();
}

const PARAGRAPHS = [1, 2, 3, 4, 5, 6] as const;

/** A page as there are many: the caption stands twice, a sentence of the text once more as a large quote, and things in between. */
function Sample() {
  const caption = text('welcomeSampleCaption');
  return (
    <>
      <div class="try">
        <p>{text('welcomeSampleTry')}</p>
        <button type="button" onClick={() => void read()}>
          {text('welcomeSampleRead')}
        </button>
        <a href="index.html">{text('welcomeSampleBack')}</a>
      </div>
      <header>
        <nav aria-label={text('welcomeSampleNav')}>
          {[1, 2, 3, 4].map((at) => (
            <a key={at} href="#top">
              {text(`welcomeSampleNav${at}`)}
            </a>
          ))}
        </nav>
      </header>
      <main id="top">
        <article>
          <h1>{text('welcomeSampleTitle')}</h1>
          <figure>
            <svg viewBox="0 0 640 300" role="img" aria-label={text('welcomeSamplePicture')}>
              <rect width="640" height="300" fill="#16324f" />
              <rect y="210" width="640" height="90" fill="#0c2036" />
              <rect x="300" y="90" width="10" height="130" fill="#2f241a" />
              <circle cx="305" cy="80" r="22" fill="#ffd76a" />
            </svg>
            <figcaption>{caption}</figcaption>
          </figure>
          <p class="caption">{caption}</p>
          {PARAGRAPHS.map((at) => (
            <>
              <p key={at}>{text(`welcomeSample${at}`)}</p>
              {at === 2 && (
                <aside class="quote">
                  <p>{text('welcomeSampleQuote')}</p>
                </aside>
              )}
            </>
          ))}
        </article>
        <aside class="more">
          <h2>{text('welcomeSampleMore')}</h2>
          <ul>
            {[1, 2, 3].map((at) => (
              <li key={at}>
                <a href="#top">{text(`welcomeSampleMore${at}`)}</a>
              </li>
            ))}
          </ul>
        </aside>
      </main>
    </>
  );
}

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
document.title = text('welcomeSampleTitle');
render(<Sample />, document.body);
