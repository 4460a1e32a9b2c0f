/**
 * Makes elements anew that carry `is`: the page's script would wake them in the view as elements of its own, and the sanitiser
 * throws them out with all their text, since the attribute alone cannot be taken from them.
 */
export function plainElements(root: ParentNode): void {
  for (const element of root.querySelectorAll('[is]')) {
    const plain = element.ownerDocument.createElementNS(element.namespaceURI, element.localName);
    for (const attribute of element.attributes) {
      if (attribute.name !== 'is') plain.setAttributeNode(attribute.cloneNode() as Attr);
    }
    plain.append(...element.childNodes);
    element.replaceWith(plain);
  }
}

/**
 * Takes away elements that HTML does not know and keeps what they hold. Some bear names of drawings and formulas (`text`, `view`,
 * `mtext`), which the sanitiser takes for parts of one in the wrong place and throws out with all their text.
 */
export function unwrapUnknown(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if (String(element) === '[object HTMLUnknownElement]') element.replaceWith(...element.childNodes);
  }
}
