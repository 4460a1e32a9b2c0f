/** An element for people to read or press: in the page, with a size, not there for screen readers alone. */
function visible(element: Element): boolean {
  if (element.closest('.sr, [aria-hidden="true"]')) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}

function nameOf(element: Element): string {
  return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 30)}"`;
}

/** Elements that stick out of the window sideways, and elements whose words do not fit into them. */
export function clipped(root: ParentNode = document): string[] {
  const width = document.documentElement.clientWidth;
  return [...root.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => visible(element) && !(element instanceof SVGElement))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const words = element.scrollWidth - element.clientWidth > 1 && getComputedStyle(element).display !== 'inline';
      return left < -1 || right > width + 1 || (words && element.children.length === 0);
    })
    .map(nameOf);
}

/** Controls under 44 px in either direction (WCAG 2.2, SC 2.5.5), by their label where they have one. */
export function smallTargets(root: ParentNode = document): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, input:not([hidden]), select, summary, a[href]')]
    .map((control) => control.closest('label') ?? control)
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return Math.min(width, height) < 44 - 0.5;
    })
    .map((control) => `${nameOf(control)} ${JSON.stringify(control.getBoundingClientRect())}`);
}
