/** The part of the window in which text is read: between a bar above and a bar below, in CSS px from the window's top. */
export interface WindowRoom {
  readonly top: number;
  readonly bottom: number;
}

/** Whether any of a stretch is in the room. */
export function isInRoom({ top, bottom }: WindowRoom, rect: { top: number; bottom: number }): boolean {
  return rect.bottom > top && rect.top < bottom;
}

/** What is brought into view comes to this part of the room from its top: the text before it stays in view, more of what follows. */
const PLACE = 0.25;

/**
 * How far to scroll, in CSS px, so that a stretch is wholly in the room; 0 when it is. What is taller than the room shows its start.
 */
export function scrollInto({ top, bottom }: WindowRoom, rect: { top: number; bottom: number }): number {
  if (rect.top >= top && rect.bottom <= bottom) return 0;
  const room = bottom - top;
  const height = rect.bottom - rect.top;
  const before = Math.max(0, Math.min(PLACE * room, room - height));
  return rect.top - top - before;
}
