/** Whether a document is a page that scripts of ours have any business in: HTML, not a picture, a PDF or an XML file. */
export function isPage(document: Document): boolean {
  const type = document.contentType;
  return (type === 'text/html' || type === 'application/xhtml+xml') && document.documentElement?.localName === 'html';
}
