/** The address of a page, without the part that only leads to a place in it. */
export function pageAddress({ location }: Document): string {
  return location.href.replace(/#.*$/s, '');
}
