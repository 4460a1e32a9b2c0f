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
