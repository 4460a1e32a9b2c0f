import type { Journey } from '../journey.ts';
import { ACCESS } from './access.ts';
import { BAD_INPUT } from './bad-input.ts';
import { DETECTION } from './detection.ts';
import { FAULTS } from './faults.ts';
import { HOSTILE } from './hostile.ts';
import { INJECTION } from './injection.ts';
import { INSTRUMENTS } from './instruments.ts';
import { KEYBOARD } from './keyboard.ts';
import { LANDING } from './landing.ts';
import { LIFETIME } from './lifetime.ts';
import { LOOK } from './look.ts';
import { ONCE } from './once.ts';
import { OPENING } from './opening.ts';
import { OUTLINE } from './outline.ts';
import { PAGE_MODE } from './page-mode.ts';
import { PRINT } from './print.ts';
import { PRINT_MIDWAY } from './print-midway.ts';
import { PRIVACY } from './privacy.ts';
import { RESTORING } from './restoring.ts';
import { SCREENS } from './screens.ts';
import { SITES } from './sites.ts';
import { SKIPPING } from './skipping.ts';
import { STORES } from './stores.ts';
import { TABS } from './tabs.ts';
import { TRIAL_JOURNEYS } from './trials.ts';
import { WINDOWS } from './windows.ts';

/** Every journey, in the order in which they run. */
export const JOURNEYS: readonly Journey[] = [
  ...DETECTION,
  ...OPENING,
  ...ONCE,
  ...KEYBOARD,
  ...INSTRUMENTS,
  ...LOOK,
  ...PRINT,
  ...PRINT_MIDWAY,
  ...SKIPPING,
  ...LANDING,
  ...OUTLINE,
  ...BAD_INPUT,
  ...SCREENS,
  ...PRIVACY,
  ...SITES,
  ...PAGE_MODE,
  ...LIFETIME,
  ...RESTORING,
  ...HOSTILE,
  ...FAULTS,
  ...STORES,
  ...TABS,
  ...WINDOWS,
  ...TRIAL_JOURNEYS,
  ...INJECTION,
  ...ACCESS,
];
