import { text } from '../platform/i18n.ts';
import { PromiseList } from '../ui/promise-list.tsx';

/** What Legible sees, what it never does, and the reason for each permission that the browser asks leave for. */
export function PrivacyItem({ permissions }: { readonly permissions: readonly string[] }) {
  return (
    <>
      <PromiseList />
      <h3>{text('optionsMay')}</h3>
      <dl class="permissions">
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>{text(`optionsMay_${permission}`)}</dt>
            <dd>{text(`optionsMay_${permission}_why`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="alone" href="/third-party-licences.txt">
          {text('optionsLicences')}
        </a>
      </p>
    </>
  );
}
