import { text } from '../platform/i18n.ts';
import { Icon } from './icon.tsx';

const SEES = ['optionsSeesPage', 'optionsSeesSettings'];
const NEVER = ['optionsNeverSends', 'optionsNeverKeeps', 'optionsNeverChanges'];

function List({ messages, icon }: { readonly messages: readonly string[]; readonly icon: 'check' | 'close' }) {
  return (
    <ul class="plain reasons">
      {messages.map((message) => (
        <li key={message}>
          <Icon name={icon} />
          <span>{text(message)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What Legible can see, and what it never does. */
export function PromiseList() {
  return (
    <>
      <h3>{text('optionsSees')}</h3>
      <List messages={SEES} icon="check" />
      <h3>{text('optionsNever')}</h3>
      <List messages={NEVER} icon="close" />
    </>
  );
}
