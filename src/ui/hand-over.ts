/**
 * Gives the person a file, as the browser gives any download. Nothing leaves the machine.
 * @param root where the link stands for that moment: in the page, so that the browser takes it for a click of the page.
 */
export function handOver(root: HTMLElement, name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = root.ownerDocument.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  root.append(link);
  link.click();
  link.remove();
  // The browser reads the file a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
