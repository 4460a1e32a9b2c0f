/** Firefox has no Navigation API before version 147. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/** Time a page's router needs to change the address after a click or key, ms. */
const ROUTER_TIME = 300;

/** Calls back when the address changed without a load, by whatever the browser and the page let a script see. */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let address = location.href;
  const compare = () => {
    if (location.href === address || signal.aborted) return;
    address = location.href;
    changed();
  };
  const afterwards = (delay: number) => () => setTimeout(compare, delay);
  for (const event of ['popstate', 'hashchange']) addEventListener(event, afterwards(0), { signal });
  const { navigation } = globalThis as WithNavigation;
  if (navigation) navigation.addEventListener('navigatesuccess', afterwards(0), { signal });
  else watchSigns(compare, afterwards(ROUTER_TIME), signal);
}

/** The page's own pushState cannot be seen from here; what goes with it can: a click or key before, a new title after. */
function watchSigns(compare: () => void, later: () => void, signal: AbortSignal): void {
  for (const event of ['click', 'keyup']) addEventListener(event, later, { signal, capture: true, passive: true });
  const observer = new MutationObserver(compare);
  const title = document.querySelector('title');
  if (title) observer.observe(title, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
