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
