const KEY_CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** The protocol's events for one key with `Shift+` before it or not. */
export function keyEvents(pressed: string): object[] {
  const key = pressed.replace('Shift+', '');
  const code = KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0);
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const event = {
    key,
    code: key === ' ' ? 'Space' : key,
    windowsVirtualKeyCode: code,
    modifiers: pressed === key ? 0 : 8,
  };
  return [
    { ...event, type: text ? 'keyDown' : 'rawKeyDown', ...(text ? { text } : {}) },
    { ...event, type: 'keyUp' },
  ];
}
