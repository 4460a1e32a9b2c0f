/** Gives the person a file, as the browser gives any download. Nothing leaves the machine. */
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

/** Puts text on the clipboard. False where neither way is open. */
export async function copyText(root: HTMLElement, content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    // Pages without a secure connection have no clipboard of that kind.
  }
  const field = root.ownerDocument.createElement('textarea');
  field.value = content;
  root.append(field);
  field.select();
  const done = root.ownerDocument.execCommand('copy');
  field.remove();
  return done;
}
