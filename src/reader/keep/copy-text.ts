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
