/**
 * Runs in Firefox's own window: the page's accessibility tree as {@link AccessibleNode}s.
 * It travels as text and stands alone.
 */
export const FIREFOX_TREE = `(async () => {
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
    const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
    return outer && outer.childCount ? outer.getChildAt(0) : null;
  };
  while (Date.now() < end && !(page()?.childCount)) await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 400));
  return convert(page());
})()`;
