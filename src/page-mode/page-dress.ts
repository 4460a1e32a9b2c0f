import type { Backdrop } from './backdrop.ts';
import { Dressing } from './dressing.ts';
import type { PageLook } from './look.ts';
import { Pace } from './pace.ts';
import type { Reading } from './reading-pass.ts';
import { Watch } from './watch.ts';

/** More changed parts than this are read together with the rest of the page. */
const MANY = 400;
/** Boxes are opened anew when a page has been still for this long; ms. */
const STILL = 350;
/** Late components get their shadow roots without any change that can be observed; looked for after these; ms. */
const LATE = [1000, 3000];

/** The parts that do not lie in another of them. */
function outermost(parts: ReadonlySet<Element>): Element[] {
  return [...parts].filter((part) => {
    if (!part.isConnected) return false;
    for (let at = part.parentElement; at; at = at.parentElement) if (parts.has(at)) return false;
    return true;
  });
}

/** How long page mode may stay on a page. */
export interface Tenure {
  /** Asked before each act, since the browser tells a page's script of no end. */
  lives(): boolean;
  /** Called when it lives no more; the page has to be given back. */
  onEnd(): void;
}

/** Page mode on one document and the frames of its own site, kept up while the page changes. */
export class PageDress {
  readonly #life = new AbortController();
  readonly #dressing: Dressing;
  readonly #watch: Watch;
  readonly #pace: Pace;
  readonly #view: Window;
  readonly #frames = new Map<HTMLIFrameElement, PageDress>();
  /** Frames whose next page will be heard of. */
  readonly #heard = new WeakSet<HTMLIFrameElement>();
  #look: PageLook;
  #boxes: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly doc: Document,
    look: PageLook,
    private readonly tenure: Tenure,
    behind: Pick<Backdrop, 'was' | 'now'> | null = null,
  ) {
    this.#look = look;
    this.#view = doc.defaultView as Window;
    this.#dressing = new Dressing(doc, look, behind);
    this.#watch = new Watch(() => this.#pace.wish());
    this.#pace = new Pace(this.#view, () => this.#keepUp());
    if (doc.readyState !== 'loading') this.#afterReading(this.#dressing.dressLaidOut());
    else if (doc.body) this.#afterReading(this.#dressing.dressAll());
    else {
      this.#dressing.begin();
      this.#follow();
    }
    this.#listen();
    this.#watch.skipOwn();
  }

  /** Puts another look on. */
  change(look: PageLook): void {
    this.#look = look;
    this.#afterReading(this.#dressing.change(look));
    this.#dressing.openBoxes();
    this.#watch.skipOwn();
    for (const frame of this.#frames.values()) frame.change(look);
  }

  /** Gives the page back as it was. */
  leave(): void {
    this.#life.abort();
    this.#pace.stop();
    this.#watch.pause();
    clearTimeout(this.#boxes);
    for (const [frame, dress] of this.#frames) if (frame.isConnected) dress.leave();
    this.#dressing.leave();
  }

  #listen(): void {
    const { signal } = this.#life;
    const all = () => {
      this.#watch.noteAll();
      this.#pace.wish();
    };
    const onLoad = ({ target }: Event) => {
      if (/^(link|style)$/.test((target as Element).localName ?? '')) all();
    };
    this.doc.addEventListener('load', onLoad, { capture: true, signal });
    this.doc.addEventListener('DOMContentLoaded', all, { signal });
    this.#view.addEventListener('load', () => this.#soonOpenBoxes(), { signal });
    this.#view.addEventListener('resize', () => this.#soonOpenBoxes(), { signal });
    this.doc.addEventListener('visibilitychange', () => (this.doc.hidden ? this.#sleep() : this.#wake()), { signal });
    for (const wait of LATE) {
      const timer = setTimeout(() => this.#dressing.hasNewShadow() && all(), wait);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
  }

  #sleep(): void {
    this.#watch.pause();
    this.#pace.stop();
  }

  #wake(): void {
    this.#follow();
    this.#watch.noteAll();
    this.#pace.wish();
  }

  #follow(): void {
    for (const root of this.#dressing.roots) this.#watch.follow(root);
  }

  #keepUp(): void {
    if (!this.tenure.lives()) {
      this.tenure.onEnd();
      return;
    }
    const { all, parts } = this.#watch.take();
    if (!this.doc.documentElement) return;
    const changed = outermost(parts);
    if (!all && changed.length === 0) return;
    this.#afterReading(all || changed.length > MANY ? this.#dressing.dressAll() : this.#dressing.dress(changed));
    this.#watch.skipOwn();
    this.#soonOpenBoxes();
  }

  #afterReading({ frames }: Reading): void {
    this.#follow();
    for (const [frame, outer] of frames) this.#followFrame(frame, outer);
  }

  #followFrame(frame: HTMLIFrameElement, outer: Backdrop): void {
    const known = this.#frames.get(frame);
    if (known && known.doc === frame.contentDocument) return;
    if (!this.#heard.has(frame))
      frame.addEventListener('load', () => this.#dressFrame(frame, outer), { signal: this.#life.signal });
    this.#heard.add(frame);
    this.#dressFrame(frame, outer);
  }

  /** Frames of other sites are out of reach, and keep their own look: players, maps. */
  #dressFrame(frame: HTMLIFrameElement, outer: Backdrop): void {
    const doc = frame.contentDocument;
    const known = this.#frames.get(frame);
    if (known && known.doc !== doc) {
      // It has gone on to another page, maybe one of another site.
      known.leave();
      this.#frames.delete(frame);
    }
    if (!doc?.defaultView || !doc.documentElement || known?.doc === doc) return;
    this.#frames.set(frame, new PageDress(doc, this.#look, this.tenure, outer));
  }

  #soonOpenBoxes(): void {
    clearTimeout(this.#boxes);
    if (this.doc.readyState === 'loading') return;
    this.#boxes = setTimeout(() => {
      this.#dressing.openBoxes();
      this.#watch.skipOwn();
    }, STILL);
  }
}
