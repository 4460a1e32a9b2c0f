/** Height in CSS px of the bar that stays above the text, 0 where the tools stand beside it or scroll away. */
export function barHeight(mount: HTMLElement): number {
  const tools = mount.querySelector<HTMLElement>('.tools');
  const covers = tools && tools.offsetWidth > mount.clientWidth / 2 && getComputedStyle(tools).position === 'sticky';
  return covers ? tools.offsetHeight : 0;
}

/** Height in CSS px of the bar below the text, 0 where there is none. */
export function dockHeight(mount: HTMLElement): number {
  return mount.querySelector<HTMLElement>('.dock')?.offsetHeight ?? 0;
}

/** Keeps the style sheet told of the bars that stay, so that landings come to stand clear of them. */
export interface Bars {
  /** Takes their heights now. */
  measure(): void;
  /** Tools, panel, text or dock have taken another arrangement. */
  readonly arranged: () => void;
  /** From now on takes their heights at each change, and calls `then` each time, until `end` aborts. */
  follow(then: () => void, end: AbortSignal): void;
}

/** The bars of a view. Nothing is measured unasked before they are followed: it would be laid out once more than drawn. */
export function createBars(mount: HTMLElement): Bars {
  let follower: (() => void) | null = null;
  const tell = (name: string, height: number) => {
    const [before, now] = [mount.style.getPropertyValue(name) || '0px', `${height}px`];
    // It is inherited: setting it has the style of the whole text worked out anew.
    if (before !== now) mount.style.setProperty(name, now);
  };
  const measure = () => {
    tell('--bar', barHeight(mount));
    tell('--foot', dockHeight(mount));
  };
  const arranged = () => {
    if (!follower) return;
    measure();
    follower();
  };
  return {
    measure,
    arranged,
    follow(then, end) {
      follower = then;
      const size = new ResizeObserver(arranged);
      size.observe(mount.querySelector('.tools') as HTMLElement);
      end.addEventListener('abort', () => size.disconnect());
      arranged();
    },
  };
}
