const NOT_SHOWN =
  'script,style,link,meta,base,form,input,button,select,textarea,iframe,frame,object,embed,template,dialog,slot';
const OWN_NAMES =
  /^(?:on|formaction|srcdoc|ping|is$|part$|slot$|name$|style$|popover|command|autofocus|accesskey|contenteditable)/;
const OWN_ROLES = new Set(['region', 'img', 'doc-subtitle', null]);

/**
 * Looks for what no article may bring into the view, without the sanitiser's own lists.
 * @param shown the finished text as the view shows it.
 * @returns what was found, in words, or null.
 */
export function findIntruder(shown: ParentNode): string | null {
  const forbidden = shown.querySelector(NOT_SHOWN);
  if (forbidden) return `<${forbidden.localName}> is shown`;
  for (const element of shown.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (OWN_NAMES.test(name)) return `<${element.localName} ${name}> is shown`;
      // Browsers pass over control characters in addresses.
      if (
        /^[\s\p{Cc}]*(?:javascript|vbscript|data:(?!(?:image|audio|video)\/))/iu.test(value) &&
        /href|src|action|data|poster/.test(name)
      )
        return `an address runs: ${value}`;
    }
    if (element.id && !element.id.startsWith('in-article-')) return `the id ${element.id} is shown`;
    if (!OWN_ROLES.has(element.getAttribute('role'))) return `the role ${element.getAttribute('role')} is shown`;
  }
  return null;
}
