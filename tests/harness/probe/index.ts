/** All that is run in the document under test. */
export { lookFit, lookMotion, setTextSpacing } from './fit.ts';
export { lookStill } from './still.ts';
export { focusPlace, isBackwards, look, start } from './stop.ts';
export { focusOn, shown, skipLink, told, trace, where } from './trace.ts';
