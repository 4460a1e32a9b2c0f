import { useRef } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import type { TabRefusal } from '../platform/tabs.ts';
import { Note } from '../ui/note.tsx';
import type { PageState } from './page-state.ts';
import { useFirstFocus } from './use-first-focus.ts';

const REFUSALS: Readonly<Record<TabRefusal, string>> = {
  restricted: 'popupRestricted',
  files: 'popupFiles',
  document: 'popupNotAPage',
  unreachable: 'popupUnreachable',
};

/** Why nothing can be done in this tab, in place of the switch. Focus starts here, so that it is read first. */
export function Refusal({ why }: { readonly why: TabRefusal }) {
  const place = useRef<HTMLDivElement>(null);
  useFirstFocus(place);
  return (
    <div ref={place} tabIndex={-1} class="refusal">
      <Note title={text(`${REFUSALS[why]}Title`)}>
        <p>{text(REFUSALS[why])}</p>
      </Note>
    </div>
  );
}

const FAILURES = {
  'no-body': 'popupNoText',
  'no-text': 'popupNoText',
  'not-a-page': 'popupNotAPage',
  'taken-away': 'popupTakenAway',
  gone: 'popupGone',
  blocked: 'outlineBlocked',
  unreachable: 'popupFailed',
} as const;

/** Why the last wish was not met, in a sentence; empty when it was. */
export function failureSentence(state: PageState): string {
  return state.kind === 'page' && state.failure ? text(FAILURES[state.failure]) : '';
}

/** The same as a note. */
export function Failure({ state }: { readonly state: PageState }) {
  const sentence = failureSentence(state);
  return (
    sentence && (
      <Note>
        <p>{sentence}</p>
      </Note>
    )
  );
}
