import type { Place } from './extension-browser.ts';

/** What Firefox's own window runs to give the accessibility tree of page or popup as `AccessibleNode`s. It stands alone. */
export function firefoxTree(where: Place): string {
  const browser =
    where === 'page' ? 'gBrowser.selectedBrowser' : `document.querySelector('.webextension-popup-browser')`;
  return `(${TREE})(${browser})`;
}

const TREE = `(async (browser) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const KINDS = {
    'text leaf': 'text', statictext: 'text', paragraph: 'paragraph', heading: 'heading', graphic: 'image', link: 'control',
    button: 'control', pushbutton: 'control', 'push button': 'control', checkbutton: 'control', radiobutton: 'control',
    entry: 'control', 'toggle button': 'control', landmark: 'landmark', navigation: 'landmark', region: 'landmark',
    toolbar: 'landmark', grouping: 'landmark', list: 'landmark', 'radio group': 'landmark',
  };
  const attribute = (node, name) => { try { return node.attributes.getStringProperty(name); } catch { return ''; } };
  const convert = (node) => {
    const role = service.getStringRole(node.role);
    const kind = KINDS[role] ?? 'other';
    const children = [];
    if (kind !== 'text') for (let i = 0; i < node.childCount; i++) children.push(convert(node.getChildAt(i)));
    const label = kind === 'heading' ? 'heading ' + attribute(node, 'level')
      : kind === 'image' ? 'image' : kind === 'landmark' ? attribute(node, 'xml-roles') || role : role;
    return { kind, label, name: node.name ?? '', children };
  };
  const end = Date.now() + 8000;
  const page = () => {
    const outer = service.getAccessibleFor(browser);
    return outer && outer.childCount ? outer.getChildAt(0) : null;
  };
  while (Date.now() < end && !(page()?.childCount)) await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 400));
  return convert(page());
})`;
