import { Fragment } from 'preact';

/** The keys of one shortcut, pressed together. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span class="keys">
      {keys.map((key, at) => (
        <Fragment key={key}>
          {at > 0 && <span class="sr">+</span>}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
