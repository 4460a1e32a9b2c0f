import { text } from '../platform/i18n.ts';

/** A paragraph in the reader's own size, contrast and spacing, beside the controls that change it. */
export function Preview() {
  return (
    <section class="preview" aria-labelledby="preview-name">
      <h2 id="preview-name" class="preview-name">
        {text('optionsPreview')}
      </h2>
      <div class="page">
        <p class="page-title">{text('optionsPreviewTitle')}</p>
        <p>{text('optionsPreviewText')}</p>
        <p>{text('optionsPreviewMore')}</p>
      </div>
    </section>
  );
}
