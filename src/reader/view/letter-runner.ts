import type { KeyAction } from '../../reading/letter-keys.ts';
import { stepSize } from '../../reading/text-size.ts';
import type { Actions } from './actions.ts';
import { saySize } from './look-panel.tsx';
import type { Model } from './model.ts';

/** The heading so many entries from the one the reader is under. */
function goBy(model: Model, actions: Actions, by: 1 | -1): void {
  model.refreshPlace();
  const outline = model.outline.peek();
  const here = model.here.peek();
  const entry = outline[(here ? outline.indexOf(here) : 0) + by];
  if (entry) actions.goTo(entry);
}

/** What each letter does in a view. */
export function letterRunner(model: Model, actions: Actions): (action: KeyAction) => void {
  const size = (by: 1 | -1) => {
    const textSize = stepSize(model.settings.peek().textSize, by);
    model.change({ textSize }, saySize(textSize));
  };
  const runs: Readonly<Record<KeyAction, () => void>> = {
    help: () => actions.use('help'),
    where: () => model.sayWhere(),
    contents: () => actions.use('contents'),
    nextHeading: () => goBy(model, actions, 1),
    previousHeading: () => goBy(model, actions, -1),
    larger: () => size(1),
    smaller: () => size(-1),
    listen: () => actions.use('listen'),
    lineFocus: () => actions.use('lineFocus'),
  };
  return (action) => runs[action]();
}
