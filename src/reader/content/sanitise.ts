import createDOMPurify, { type Config } from 'dompurify';
import { STAMP } from '../../article/article.ts';

/** Presentation belongs to the reader, names and ids to our own controls, and behaviour to nobody. */
const FORBIDDEN_ATTRIBUTES = [
  'style',
  'class',
  'name',
  'align',
  'valign',
  'bgcolor',
  'background',
  'color',
  'face',
  'size',
  'border',
  'hspace',
  'vspace',
  'cellpadding',
  'cellspacing',
  'nowrap',
  'noshade',
  'clear',
  'tabindex',
  'accesskey',
  'autofocus',
  'autoplay',
  'loading',
  'contenteditable',
  'draggable',
  'hidden',
  'is',
  'slot',
  'part',
  'popover',
  'popovertarget',
  'usemap',
  'ismap',
  'download',
  'aria-hidden',
  'aria-labelledby',
  'aria-describedby',
  'aria-owns',
  'aria-controls',
  'role',
];

/** Fields and buttons do nothing outside their page; styles and frames would reach beyond the article. */
const FORBIDDEN_TAGS = [
  'style',
  'link',
  'meta',
  'base',
  'form',
  'input',
  'button',
  'select',
  'option',
  'optgroup',
  'textarea',
  'datalist',
  'dialog',
  'label',
  'fieldset',
  'legend',
  'output',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'slot',
  'template',
  'marquee',
  'blink',
  'font',
  'center',
  'map',
  'area',
];

const CONFIG: Config = {
  USE_PROFILES: { html: true, svg: true, mathMl: true },
  FORBID_ATTR: FORBIDDEN_ATTRIBUTES,
  FORBID_TAGS: FORBIDDEN_TAGS,
  FORBID_CONTENTS: ['style', 'script', 'select', 'textarea', 'datalist', 'template'],
  ADD_ATTR: ['target', STAMP],
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|sms|file|blob):|^data:image\/|^[^a-z]|^[a-z+.-]+(?:[^a-z+.:-]|$)/i,
  KEEP_CONTENT: true,
  RETURN_DOM_FRAGMENT: true,
};

/**
 * The content of an element without anything that runs, posts, styles or names itself.
 * @param source an element of a document without a window, so that nothing in it loads or runs meanwhile. It is not changed.
 * @param view the window whose parser is used.
 * @returns a fragment, again of a document without a window.
 */
export function sanitise(source: Element, view: Window & typeof globalThis): DocumentFragment {
  // Each time anew: what it has taken out it keeps as long as it lives itself, and with that the whole text.
  return createDOMPurify(view).sanitize(source, CONFIG) as unknown as DocumentFragment;
}
